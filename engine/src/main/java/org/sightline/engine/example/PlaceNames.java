package org.sightline.engine.example;

import java.util.List;

/** Names for districts and schools, dealt without repeating one within a district. */
final class PlaceNames {
  /** From the best off to the worst off. */
  static final List<String> NEIGHBORHOODS =
      List.of(
          "Hillcrest",
          "Orchard Park",
          "Lakeside",
          "Old Town",
          "Fairground",
          "Riverside",
          "Mill Street",
          "Station Flats");

  private static final List<String> FIRST =
      List.of(
          "Maple",
          "Cedar",
          "Willow",
          "Juniper",
          "Aspen",
          "Birch",
          "Magnolia",
          "Sycamore",
          "Laurel",
          "Hazel",
          "Linden",
          "Alder");
  private static final List<String> SECOND =
      List.of(
          "Grove",
          "Ridge",
          "Creek",
          "Meadow",
          "Hill",
          "Bend",
          "Spring",
          "Point",
          "Field",
          "Hollow",
          "Crossing",
          "Bay");

  private final int[] order;
  private int dealt;

  PlaceNames(Draws draws) {
    order = new int[FIRST.size() * SECOND.size()];
    for (int i = 0; i < order.length; i++) {
      int other = draws.below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
  }

  String school() {
    int number = order[dealt++];
    return FIRST.get(number / SECOND.size()) + " " + SECOND.get(number % SECOND.size());
  }

  String district() {
    return school() + " Public Schools";
  }
}
