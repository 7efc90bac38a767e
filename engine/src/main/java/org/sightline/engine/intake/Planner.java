package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Pseudonyms;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Decimal;
import org.sightline.engine.intake.roles.Guess;
import org.sightline.engine.intake.roles.RoleInference;

/** Decides how each column is stored and what is done about its values. */
final class Planner {

  private static final int MOST_UNBANDED = 20;

  /** Numbers that name something: banding them would put strangers together. */
  private static final Set<String> NAMING_NUMBERS =
      Set.of(
          "grade_level",
          "neighborhood",
          "region",
          "program",
          "race_ethnicity",
          "sector",
          "disability_type",
          "home_language",
          "infraction",
          "group_name",
          "group_family");

  private final boolean comma;
  private final Choices choices;
  private final Pseudonyms pseudonyms;
  private final IssueLog log;

  Planner(boolean comma, Choices choices, Pseudonyms pseudonyms, IssueLog log) {
    this.comma = comma;
    this.choices = choices;
    this.pseudonyms = pseudonyms;
    this.log = log;
  }

  /** The plan of every column, in the file's order. */
  List<PlannedColumn> plan(List<ColumnProfile> profiles, List<Guess> guesses) {
    List<PlannedColumn> plan = new ArrayList<>(profiles.size());
    for (int i = 0; i < profiles.size(); i++) {
      plan.add(plan(profiles.get(i), guesses.get(i)));
    }
    return plan;
  }

  private PlannedColumn plan(ColumnProfile column, Guess guess) {
    ColumnChoice choice = choices.on(column.name());
    Role role = choice.role().orElse(guess.role());
    String because = choice.role().isPresent() ? "person.said" : guess.because();
    Optional<String> concept = choice.concept().or(guess::concept);
    Kind kind = choice.kind().orElseGet(() -> kind(role, concept, column, choice));
    if (because.equals("values.too_many")) {
      CategoryFixes.tooMany(log, column, role);
    }
    if (role == Role.WEIGHT) {
      log.on(column.name(), IssueKind.WEIGHT_NOT_APPLIED, Treatment.KEPT).add(1, List.of());
    }
    boolean banded =
        kind == Kind.CATEGORY && role == Role.ATTRIBUTE && bands(column, concept, choice);
    if (banded && choice.role().isEmpty()) {
      because = because + ".banded";
    }
    int scale = kind == Kind.NUMBER ? scale(column) : 0;
    CellWriter writer =
        banded
            ? bandWriter(column, role, concept, choice)
            : writer(column, role, kind, scale, concept);
    return new PlannedColumn(column.name(), role, kind, scale, because, concept, writer);
  }

  private static Kind kind(
      Role role, Optional<String> concept, ColumnProfile column, ColumnChoice choice) {
    return switch (role) {
      case ID -> Kind.PSEUDONYM;
      case COUNT -> Kind.WHOLE;
      case WEIGHT -> Kind.NUMBER;
      case ATTRIBUTE, PLACE, TIME -> Kind.CATEGORY;
      case OUTCOME -> outcome(column, choice);
      case IGNORED -> ignored(column, concept);
    };
  }

  private static Kind outcome(ColumnProfile column, ColumnChoice choice) {
    if (choice.recode().isEmpty() && TwoWay.look(column)) {
      return Kind.BOOLEAN;
    }
    return column.numeric() && choice.recode().isEmpty() ? Kind.NUMBER : Kind.CATEGORY;
  }

  /**
   * Names, addresses and free text could tell who someone is: they are never kept as they stand.
   */
  private static Kind ignored(ColumnProfile column, Optional<String> concept) {
    if (concept.filter("personal"::equals).isPresent()) {
      return Kind.PSEUDONYM;
    }
    if (column.numeric()) {
      return Kind.NUMBER;
    }
    boolean few = !column.many() && column.values().size() <= RoleInference.MOST_CATEGORIES;
    return few && !column.likelyUnique() ? Kind.CATEGORY : Kind.PSEUDONYM;
  }

  private static boolean bands(
      ColumnProfile column, Optional<String> concept, ColumnChoice choice) {
    if (!choice.cuts().isEmpty()) {
      return true;
    }
    boolean asked = choice.kind().isPresent() || !choice.recode().isEmpty();
    boolean names = concept.filter(NAMING_NUMBERS::contains).isPresent();
    boolean varied =
        column.many()
            || column.values().size() > MOST_UNBANDED
            || (!column.numbers().allWhole() && column.values().size() > 8);
    return column.numeric() && varied && !asked && !names;
  }

  private CellWriter bandWriter(
      ColumnProfile column, Role role, Optional<String> concept, ColumnChoice choice) {
    Bands bands =
        choice.cuts().isEmpty() ? Bands.quarters(column.numbers()) : Bands.at(choice.cuts());
    return new BandWriter(number(column, role, concept), bands);
  }

  private NumberCell number(ColumnProfile column, Role role, Optional<String> concept) {
    NumberRange range = range(role, concept, column);
    return new NumberCell(
        column.position(),
        range,
        new Decimal(comma),
        NumberTallies.of(log, column.name(), role, range));
  }

  private CellWriter writer(
      ColumnProfile column, Role role, Kind kind, int scale, Optional<String> concept) {
    int source = column.position();
    String name = column.name();
    return switch (kind) {
      case PSEUDONYM -> new PseudonymWriter(source, pseudonyms, Blanks.tally(log, name, role));
      case NUMBER, WHOLE -> new NumberWriter(number(column, role, concept), scale);
      case BOOLEAN -> new YesNoWriter(source, NumberTallies.of(log, name, role, NumberRange.ANY));
      case CATEGORY -> categories(column, role, concept);
    };
  }

  private CellWriter categories(ColumnProfile column, Role role, Optional<String> concept) {
    IssueTally damaged = log.on(column.name(), IssueKind.UNREADABLE_TEXT, Treatment.KEPT, Map.of());
    Map<String, Fix> fixes =
        new CategoryFixes(column, role, concept, choices, damaged, log).fixes();
    return new CategoryWriter(
        column.position(), fixes, column.many(), Blanks.tally(log, column.name(), role), damaged);
  }

  /** Decimals that hold every number seen within 18 digits. */
  private static int scale(ColumnProfile column) {
    double largest = Math.max(Math.abs(column.numbers().min()), Math.abs(column.numbers().max()));
    int whole = largest < 1 ? 1 : (int) Math.floor(Math.log10(largest)) + 1;
    return Math.max(0, Math.min(column.numbers().scale(), 17 - whole));
  }

  private static NumberRange range(Role role, Optional<String> concept, ColumnProfile column) {
    if (role == Role.COUNT || role == Role.WEIGHT) {
      return NumberRange.COUNT;
    }
    if (concept.filter("age"::equals).isPresent()) {
      return NumberRange.AGE;
    }
    boolean percent =
        concept.filter(c -> c.equals("percent") || c.equals("attendance")).isPresent()
            || column.numbers().percents() * 2 > column.numbers().count();
    // A share of 1,000 in a column of percents is a slip; one in a column of changes is not.
    return percent && column.numbers().upper() <= 100 && column.numbers().lower() >= 0
        ? NumberRange.PERCENT
        : NumberRange.ANY;
  }
}
