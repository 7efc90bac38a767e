package org.sightline.engine.example;

import java.util.List;
import java.util.stream.IntStream;

/** Everything about places that a seed settles before the first student is made. */
record Region(ExampleSettings settings, List<District> districts, int lateBus) {
  /** The school week in which the late bus changes, in the last school year. */
  static final int BUS_WEEK = 11;

  static Region of(ExampleSettings settings) {
    int count = District.districts(settings);
    List<District> districts =
        IntStream.range(0, count).mapToObj(i -> District.of(settings, i, count == 1)).toList();
    int middling = PlaceNames.NEIGHBORHOODS.size() / 2;
    int lateBus =
        middling + new Draws(settings.seed(), Draws.Stream.PLACES, 0, 0).below(middling - 1);
    return new Region(settings, districts, lateBus);
  }

  /** The neighbourhood whose late bus changes. */
  String lateBusNeighborhood() {
    return PlaceNames.NEIGHBORHOODS.get(lateBus);
  }

  /** The district that holds a place. */
  District districtOf(long place) {
    int guess = (int) (place * districts.size() / settings.students());
    while (place < districts.get(guess).first()) {
      guess--;
    }
    while (place >= districts.get(guess).first() + districts.get(guess).students()) {
      guess++;
    }
    return districts.get(guess);
  }
}
