package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.profile.ColumnProfile;

/**
 * The federal roll-up: one category per person from a Hispanic flag and several race columns, or
 * one race column with several races in a cell. Hispanic of any race comes first, then two or more
 * races, then the one race; nothing said stays missing. The columns it is made from are kept,
 * unused.
 */
final class RaceRollUp {

  /** Why the new column exists and the others are not used. */
  static final String MADE = "rule.federal_race_rollup";

  static final String USED = "rule.federal_race_rollup.source";

  private static final Map<String, String> FLAGS =
      Map.of(
          "race_white", "White",
          "race_black", "Black or African American",
          "race_asian", "Asian",
          "race_american_indian", "American Indian or Alaska Native",
          "race_pacific_islander", "Native Hawaiian or Pacific Islander",
          "race_two_or_more", RaceWriter.SEVERAL);

  private RaceRollUp() {}

  /** The plan with the rolled-up column added, or as it was when there is nothing to roll up. */
  static List<PlannedColumn> add(List<PlannedColumn> plan, List<ColumnProfile> columns) {
    Optional<ColumnProfile> hispanic = flag(plan, columns, "hispanic");
    Optional<ColumnProfile> race = race(plan, columns);
    List<RaceWriter.Flag> flags = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    FLAGS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                flag(plan, columns, each.getKey())
                    .ifPresent(
                        column -> {
                          flags.add(new RaceWriter.Flag(column.position(), each.getValue()));
                          used.add(column.position());
                        }));
    boolean fromFlags = flags.size() >= 2;
    boolean fromRace = race.isPresent() && hispanic.isPresent() && !namesHispanic(race.get());
    if (!fromFlags && !fromRace) {
      return plan;
    }
    hispanic.ifPresent(column -> used.add(column.position()));
    int raceAt = !fromFlags && race.isPresent() ? race.get().position() : -1;
    if (raceAt >= 0) {
      used.add(raceAt);
    }
    List<PlannedColumn> all = new ArrayList<>(plan);
    used.forEach(at -> all.set(at, all.get(at).ignoredBecause(USED)));
    all.add(
        new PlannedColumn(
            FreeName.among(
                plan.stream().map(PlannedColumn::name).toList(), "race_ethnicity_federal"),
            Role.ATTRIBUTE,
            Kind.CATEGORY,
            0,
            MADE,
            Optional.of("race_ethnicity"),
            new RaceWriter(
                hispanic.map(ColumnProfile::position).orElse(-1),
                raceAt,
                fromFlags ? flags : List.of())));
    return all;
  }

  private static Optional<ColumnProfile> flag(
      List<PlannedColumn> plan, List<ColumnProfile> columns, String concept) {
    return columns.stream()
        .filter(c -> plan.get(c.position()).concept().equals(Optional.of(concept)))
        .filter(c -> plan.get(c.position()).role() == Role.ATTRIBUTE)
        .filter(c -> TwoWay.look(c) || (concept.equals("hispanic") && c.values().size() <= 4))
        .findFirst();
  }

  private static Optional<ColumnProfile> race(
      List<PlannedColumn> plan, List<ColumnProfile> columns) {
    return columns.stream()
        .filter(c -> plan.get(c.position()).concept().equals(Optional.of("race_ethnicity")))
        .filter(c -> plan.get(c.position()).role() == Role.ATTRIBUTE)
        .findFirst();
  }

  private static boolean namesHispanic(ColumnProfile race) {
    return race.values().stream()
            .map(value -> value.text().toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.contains("hispanic") || text.contains("latin"))
        && race.values().stream()
            .map(value -> value.text().toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.matches("(hispanic|latin).*"));
  }
}
