package org.sightline.engine.example;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes students: who they are, where they live, which school serves them. */
final class Students {
  private static final double CHOOSES_SCHOOL = 0.10;
  private static final double FORM_MISSING = 0.01;
  private static final double LEAVES_SUPPORT = 0.10;
  private static final double ENGAGEMENT_WITH_ABILITY = 0.30;
  private static final List<Race> RACES = List.of(Race.values());
  private static final List<Gender> GENDERS = List.of(Gender.values());
  private static final double[] GENDER_SHARES =
      Draws.cumulative(Arrays.stream(Gender.values()).mapToDouble(g -> g.share).toArray());

  private final Region region;
  private final double[][] races;

  Students(Region region) {
    this.region = region;
    races =
        IntStream.range(0, PlaceNames.NEIGHBORHOODS.size())
            .mapToObj(Students::racesIn)
            .toArray(double[][]::new);
  }

  /** The student who holds this place after so many have left it. */
  Student at(long place, int generation) {
    ExampleSettings settings = region.settings();
    District district = region.districtOf(place);
    Draws draws = new Draws(settings.seed(), Draws.Stream.PERSON, place, generation);
    int areas = PlaceNames.NEIGHBORHOODS.size();
    double homeRank = draws.uniform();
    int neighborhood = (int) (homeRank * areas);
    double chosenRank = draws.uniform();
    boolean chooses = draws.chance(CHOOSES_SCHOOL);
    Race race = race(district, place, generation, draws.pick(races[neighborhood]));
    boolean disadvantaged = draws.chance(poverty(neighborhood, race));
    boolean formReturned = !draws.chance(FORM_MISSING);
    int learnsUntil = draws.chance(race.learners) ? 1 : 0;
    while (learnsUntil > 0 && learnsUntil < Level.GRADES && !draws.chance(LEAVES_SUPPORT)) {
      learnsUntil++;
    }
    Gender gender = GENDERS.get(draws.pick(GENDER_SHARES));
    boolean disability = draws.chance(gender.programmes);
    int birthQuarter = 1 + draws.below(4);
    double ability = draws.normal();
    double engagement =
        ENGAGEMENT_WITH_ABILITY * ability
            + StrictMath.sqrt(1 - ENGAGEMENT_WITH_ABILITY * ENGAGEMENT_WITH_ABILITY)
                * draws.normal();
    return new Student(
        1 + place + settings.students() * generation,
        place,
        district,
        neighborhood,
        homeRank,
        chooses ? chosenRank : homeRank,
        race,
        disadvantaged,
        formReturned,
        learnsUntil,
        disability,
        gender,
        birthQuarter,
        ability,
        engagement);
  }

  private Race race(District district, long place, int generation, int drawn) {
    if (district.tinyGroup().isEmpty()) {
      return RACES.get(drawn);
    }
    int last = Student.generation(place, region.settings().years() - 1);
    if (generation == last && district.tinyGroup().contains(place)) {
      return Race.PACIFIC_ISLANDER;
    }
    Race race = RACES.get(drawn);
    return race == Race.PACIFIC_ISLANDER ? Race.TWO_OR_MORE : race;
  }

  private static double[] racesIn(int neighborhood) {
    return Draws.cumulative(
        Arrays.stream(Race.values())
            .mapToDouble(race -> race.share * StrictMath.exp(race.tilt * standing(neighborhood)))
            .toArray());
  }

  private static double poverty(int neighborhood, Race race) {
    double share = 0.5 + 0.38 * standing(neighborhood);
    double odds = share / (1 - share) * StrictMath.exp(race.poverty);
    return odds / (1 + odds);
  }

  /** From −1 (best off) to 1 (worst off). */
  private static double standing(int neighborhood) {
    return 2.0 * neighborhood / (PlaceNames.NEIGHBORHOODS.size() - 1) - 1;
  }
}
