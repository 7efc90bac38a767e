package org.sightline.engine.intake.roles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.profile.ColumnProfile;

/**
 * Tells whether a row of a table stands for many people, and which column says for how many.
 *
 * @param columns of the table
 * @param said what a person said that columns are for, by name
 */
public record Aggregation(List<ColumnProfile> columns, Map<String, Role> said) {

  /** Names of a number of people, likeliest first, that are also names of a yes or no. */
  private static final List<String> PERHAPS =
      List.of(
          "tested",
          "assessed",
          "examined",
          "test_takers",
          "takers",
          "eligible",
          "enrolled",
          "registered",
          "participants",
          "cohort",
          "members",
          "people");

  public Aggregation {
    columns = List.copyOf(columns);
    said = Map.copyOf(said);
  }

  /** True when a column counts people and none is named as a person's id or name. */
  public boolean look() {
    return denominator().isPresent() && !namesPeople();
  }

  /**
   * The column that says how many people a row stands for: one that is named so; else the largest
   * of those that a person called counts; else one that may be named so beside another whose
   * numbers stand within it, such as {@code tested} beside {@code proficient}.
   */
  public Optional<String> denominator() {
    return named().or(this::largestSaid).or(this::perhaps).map(ColumnProfile::name);
  }

  private Optional<ColumnProfile> named() {
    List<ColumnProfile> named =
        counts().filter(c -> KnownConcepts.is(c.name(), "denominator")).toList();
    boolean results = columns.stream().anyMatch(c -> ofTest(c.name()));
    return named.stream()
        .filter(c -> results && ColumnName.plain(c.name()).matches(".*(test|assess|valid|exam).*"))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static boolean ofTest(String name) {
    return ColumnName.plain(name).matches(".*(profic|standard|_met|met_|pass).*");
  }

  private Optional<ColumnProfile> largestSaid() {
    return holdingAll(counts().filter(c -> said.get(c.name()) == Role.COUNT).toList());
  }

  /** The column within whose numbers those of all others stand. */
  public static Optional<String> largest(List<ColumnProfile> counts) {
    return holdingAll(counts).map(ColumnProfile::name);
  }

  private static Optional<ColumnProfile> holdingAll(List<ColumnProfile> counts) {
    return counts.stream()
        .filter(c -> counts.stream().allMatch(other -> other.numbers().within(c.numbers())))
        .findFirst();
  }

  private Optional<ColumnProfile> perhaps() {
    if (!GroupRows.perhaps(columns)) {
      return Optional.empty();
    }
    return PERHAPS.stream()
        .flatMap(name -> counts().filter(c -> ColumnName.readings(c.name()).contains(name)))
        .filter(this::holdsAnother)
        .findFirst();
  }

  private boolean holdsAnother(ColumnProfile people) {
    boolean percent =
        columns.stream().anyMatch(c -> c.numeric() && KnownConcepts.is(c.name(), "percent"));
    return percent
        || counts()
            .filter(Predicate.not(people::equals))
            .filter(c -> Concepts.KNOWN.find(c.name()).filter(Concept::counts).isPresent())
            .anyMatch(c -> c.numbers().within(people.numbers()));
  }

  /** Columns of whole numbers of which a person said nothing else. */
  private Stream<ColumnProfile> counts() {
    return columns.stream()
        .filter(Aggregation::isCount)
        .filter(c -> said.getOrDefault(c.name(), Role.COUNT) == Role.COUNT);
  }

  /** Whether a column is named as a person's id or name. */
  public boolean namesPeople() {
    return columns.stream().anyMatch(Aggregation::namesPerson);
  }

  private static boolean namesPerson(ColumnProfile column) {
    Optional<Concept> concept = Concepts.KNOWN.find(column.name());
    if (concept.isEmpty()) {
      return false;
    }
    // A published table too has names (of schools) and notes.
    boolean perhapsNot =
        ColumnName.plain(column.name()).matches("name|notes?|comments?|address|phone|id");
    return !perhapsNot
        && (concept.get().use() == Concept.Use.ID || concept.get().key().equals("personal"));
  }

  /** Whether a number of people may go by this name. */
  static boolean perhapsPeople(String name) {
    return ColumnName.readings(name).stream().anyMatch(PERHAPS::contains);
  }

  /** Whether a column holds whole numbers that are more than flags. */
  public static boolean isCount(ColumnProfile column) {
    return NamedColumn.isCount(column);
  }
}
