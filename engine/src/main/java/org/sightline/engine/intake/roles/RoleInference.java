package org.sightline.engine.intake.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.profile.ColumnProfile;

/** Infers what the columns of a table are for. */
public final class RoleInference {

  /** More categories than this say little about groups of people. */
  public static final int MOST_CATEGORIES = 50;

  private static final int FEW_CATEGORIES = 20;
  private static final int SURE_UNIQUE = 10;

  private RoleInference() {}

  /**
   * One guess per column, in order.
   *
   * @param count the column that says how many people a row stands for, if it stands for many
   */
  public static List<Guess> infer(List<ColumnProfile> columns, Optional<String> count) {
    Optional<ColumnProfile> people =
        count.flatMap(name -> columns.stream().filter(c -> c.name().equals(name)).findFirst());
    Set<String> plainNames =
        columns.stream().map(c -> ColumnName.plain(c.name())).collect(Collectors.toSet());
    List<Guess> guesses = new ArrayList<>(columns.size());
    for (ColumnProfile column : columns) {
      guesses.add(
          byName(column, people)
              .or(() -> derived(column, plainNames))
              .orElseGet(() -> byValues(column, people.isPresent())));
    }
    people.ifPresent(n -> leaveOutAverages(columns, guesses));
    keepOneUnique(columns, guesses);
    promoteOutcome(columns, guesses);
    return List.copyOf(guesses);
  }

  /**
   * A number on a row of its own for each group is their average; how far its people lie apart is
   * not there, so no gap could be told from chance.
   */
  private static void leaveOutAverages(List<ColumnProfile> columns, List<Guess> guesses) {
    if (!GroupRows.perhaps(columns)) {
      return; // several rows per group: so many people at each number
    }
    for (int i = 0; i < guesses.size(); i++) {
      ColumnProfile column = columns.get(i);
      boolean flags = column.numbers().allWhole() && !Aggregation.isCount(column);
      boolean percent = guesses.get(i).concept().equals(Optional.of("percent"));
      if (guesses.get(i).role() == Role.OUTCOME && column.numeric() && !flags && !percent) {
        guesses.set(i, new Guess(Role.IGNORED, Column.AVERAGE_OF_GROUP, guesses.get(i).concept()));
      }
    }
  }

  private static Optional<Guess> byName(ColumnProfile column, Optional<ColumnProfile> people) {
    if (column.filled() == 0) {
      return Optional.of(Guess.byValues(Role.IGNORED, "blank"));
    }
    return Concepts.KNOWN
        .find(column.name())
        .flatMap(concept -> NamedColumn.guess(concept, column, people));
  }

  /**
   * A mean of another column over groups, or its distance from that mean: no outcome of its own.
   */
  private static Optional<Guess> derived(ColumnProfile column, Set<String> plainNames) {
    if (!column.numeric()) {
      return Optional.empty();
    }
    String plain = ColumnName.plain(column.name());
    boolean derived =
        List.of("mean_", "mean", "avg_", "average_", "c", "z_", "z", "log_", "std_", "centered_")
            .stream()
            .anyMatch(
                start ->
                    plain.startsWith(start)
                        && plainNames.contains(plain.substring(start.length())));
    return derived
        ? Optional.of(Guess.byValues(Role.IGNORED, "derived_from_other"))
        : Optional.empty();
  }

  private static Guess byValues(ColumnProfile column, boolean aggregated) {
    int distinct = column.values().size();
    if (!column.many() && distinct <= 1) {
      return Guess.byValues(Role.IGNORED, "constant");
    }
    if (!aggregated
        && column.likelyUnique()
        && column.filled() >= SURE_UNIQUE
        && (!column.numeric() || column.numbers().allWhole())) {
      return Guess.byValues(Role.ID, "unique");
    }
    if (column.numeric()) {
      return !column.many() && distinct <= 2
          ? Guess.byValues(Role.ATTRIBUTE, "few")
          : Guess.byValues(Role.IGNORED, "number_unknown");
    }
    return !column.many() && distinct <= FEW_CATEGORIES
        ? Guess.byValues(Role.ATTRIBUTE, "few")
        : Guess.byValues(Role.IGNORED, "too_many");
  }

  /** Of columns taken for ids by their values, only the first is one; a name goes before values. */
  private static void keepOneUnique(List<ColumnProfile> columns, List<Guess> guesses) {
    boolean known =
        guesses.stream().anyMatch(g -> g.role() == Role.ID && g.because().startsWith("name."));
    for (int i = 0; i < guesses.size(); i++) {
      Guess guess = guesses.get(i);
      if (guess.role() == Role.ID && guess.because().equals("values.unique")) {
        if (known) {
          String because = columns.get(i).numeric() ? "number_unknown" : "unique_again";
          guesses.set(i, Guess.byValues(Role.IGNORED, because));
        }
        known = true;
      }
    }
  }

  /**
   * Without any outcome, numbers of unknown meaning are looked at, else the last two-way column.
   */
  private static void promoteOutcome(List<ColumnProfile> columns, List<Guess> guesses) {
    if (guesses.stream().anyMatch(g -> g.role() == Role.OUTCOME || g.role() == Role.COUNT)) {
      return;
    }
    boolean any = false;
    for (int i = 0; i < guesses.size(); i++) {
      if (guesses.get(i).because().equals("values.number_unknown")) {
        guesses.set(i, Guess.byValues(Role.OUTCOME, "only_numbers"));
        any = true;
      }
    }
    for (int i = guesses.size() - 1; i >= 0 && !any; i--) {
      if (guesses.get(i).because().equals("values.few") && columns.get(i).values().size() == 2) {
        guesses.set(i, Guess.byValues(Role.OUTCOME, "last_of_two_values"));
        any = true;
      }
    }
  }
}
