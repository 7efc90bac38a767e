package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Marks;
import org.sightline.engine.intake.roles.RoleInference;

/** Decides, value by value, what of a column of categories is stored. */
final class CategoryFixes {

  private final ColumnProfile column;
  private final Role role;
  private final Optional<String> concept;
  private final ColumnChoice choice;
  private final boolean unify;
  private final IssueLog log;
  private final IssueTally damaged;
  private final IssueTally withheld;
  private final Map<String, Fix> fixes = new HashMap<>();

  CategoryFixes(
      ColumnProfile column,
      Role role,
      Optional<String> concept,
      Choices choices,
      IssueTally damaged,
      IssueLog log) {
    this.column = column;
    this.role = role;
    this.concept = concept;
    this.choice = choices.on(column.name());
    this.unify = choices.unifySpellings();
    this.damaged = damaged;
    this.log = log;
    this.withheld = log.on(column.name(), IssueKind.SUPPRESSED_VALUE, Treatment.VALUE_MISSING);
  }

  /** What to do with each listed value; one that is not listed is stored as it stands. */
  Map<String, Fix> fixes() {
    choice.recode().forEach((from, to) -> fix(from, to.isEmpty() ? null : to, to.isEmpty(), null));
    if (column.many()) {
      tooMany(0);
      return fixes;
    }
    List<ColumnProfile.Value> open = new ArrayList<>();
    for (ColumnProfile.Value value : column.values()) {
      if (!fixes.containsKey(value.text()) && !saysNothing(value.text())) {
        open.add(value);
      }
    }
    mangled(open);
    spellings(open);
    formulas(open);
    tooMany(open.size());
    for (ColumnProfile.Value value : column.values()) {
      if (!fixes.containsKey(value.text())) {
        fix(value.text(), value.text(), false, Damage.in(value.text()) ? damaged : null);
      }
    }
    fix("", null, true, null);
    return fixes;
  }

  private boolean saysNothing(String text) {
    if (Marks.isBlank(text)
        || (text.equals("NA") && !concept.equals(Optional.of("race_ethnicity")))) {
      fix(text, null, true, null);
      return true;
    }
    if (role == Role.OUTCOME
        && !concept.equals(Optional.of("letter_grade"))
        && Marks.isWithheld(text)) {
      fix(text, null, false, withheld);
      return true;
    }
    return false;
  }

  private void mangled(List<ColumnProfile.Value> open) {
    List<String> texts = open.stream().map(ColumnProfile.Value::text).toList();
    for (MangledBands.Find find : MangledBands.look(texts)) {
      if (find.restored().isPresent()) {
        String whole = find.restored().get();
        IssueTally tally =
            log.on(
                column.name(),
                IssueKind.MANGLED_BY_SPREADSHEET,
                Treatment.REPAIRED,
                Map.of("from", find.text(), "to", whole));
        fix(find.text(), whole, false, tally);
      } else {
        IssueTally tally =
            log.on(
                column.name(),
                IssueKind.MANGLED_BY_SPREADSHEET,
                Treatment.KEPT,
                Map.of("from", find.text()));
        fix(find.text(), find.text(), false, tally);
      }
    }
    open.removeIf(value -> fixes.containsKey(value.text()));
  }

  private void spellings(List<ColumnProfile.Value> open) {
    if (role != Role.ATTRIBUTE && role != Role.OUTCOME && role != Role.PLACE) {
      return;
    }
    boolean repair = unify && role != Role.PLACE;
    for (Spellings.Variants variants : Spellings.variants(open)) {
      IssueTally tally =
          log.on(
              column.name(),
              IssueKind.NEAR_DUPLICATE_CATEGORY,
              repair ? Treatment.REPAIRED : Treatment.KEPT,
              Map.of("to", variants.usual(), "from", String.join(", ", variants.others())));
      for (String other : variants.others()) {
        fix(other, repair ? variants.usual() : other, false, tally);
      }
    }
    open.removeIf(value -> fixes.containsKey(value.text()));
    if (role == Role.PLACE) {
      return;
    }
    for (Spellings.Slip slip : Spellings.slips(open)) {
      IssueTally tally =
          log.on(
              column.name(),
              IssueKind.NEAR_DUPLICATE_CATEGORY,
              Treatment.KEPT,
              Map.of("from", slip.rare(), "to", slip.usual()));
      fix(slip.rare(), slip.rare(), false, tally);
    }
  }

  private void formulas(List<ColumnProfile.Value> open) {
    IssueTally tally = log.on(column.name(), IssueKind.FORMULA_TEXT, Treatment.KEPT);
    for (ColumnProfile.Value value : open) {
      if (Damage.isFormula(value.text()) && !fixes.containsKey(value.text())) {
        fix(value.text(), value.text(), false, tally);
      }
    }
  }

  private void tooMany(int categories) {
    if (role != Role.ATTRIBUTE && role != Role.OUTCOME) {
      return;
    }
    if (column.many() || categories > RoleInference.MOST_CATEGORIES) {
      tooMany(log, column, role);
    }
  }

  /** Says that a column has more categories than groups of people can be told by. */
  static void tooMany(IssueLog log, ColumnProfile column, Role role) {
    String categories = column.many() ? "thousands" : Integer.toString(column.values().size());
    String most = Integer.toString(RoleInference.MOST_CATEGORIES);
    log.on(
            column.name(),
            IssueKind.TOO_MANY_CATEGORIES,
            Treatment.KEPT,
            Map.of("categories", categories, "most", most, "role", role.name()))
        .add(1, List.of());
  }

  private void fix(String raw, @Nullable String stored, boolean blank, @Nullable IssueTally tally) {
    fixes.put(raw, new Fix(raw, stored, blank, tally == null ? List.of() : List.of(tally)));
  }
}
