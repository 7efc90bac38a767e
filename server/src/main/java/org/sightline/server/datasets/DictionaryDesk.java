package org.sightline.server.datasets;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where what is said of an accepted dataset is edited; every change stays in its history. */
@Component
public class DictionaryDesk {
  private final KeptDatasets kept;
  private final Versions versions;
  private final Edits edits;
  private final Trail trail;
  private final InstantSource clock;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  DictionaryDesk(
      KeptDatasets kept,
      Versions versions,
      Edits edits,
      Trail trail,
      InstantSource clock,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.kept = kept;
    this.versions = versions;
    this.edits = edits;
    this.trail = trail;
    this.clock = clock;
    this.transaction = transaction;
    this.events = events;
  }

  /** What came of an edit. */
  public sealed interface Outcome {
    /** It is as asked. */
    record Done() implements Outcome {}

    /**
     * Somebody else edited the same column first; nothing was overwritten.
     *
     * @param theirs what it is now
     */
    record Overtaken(ColumnNote theirs) implements Outcome {}

    /** No question would be left to ask. */
    record NothingToAsk() implements Outcome {}

    /** A question of this name is asked already. */
    record NameTaken() implements Outcome {}
  }

  /** A dataset with all that is kept of it. */
  public Optional<KeptDataset> find(String key) {
    return kept.find(key);
  }

  /** A version, its columns in the roles they have today. */
  public DatasetVersion data(KeptDataset dataset, KeptVersion version) {
    return SaidRoles.over(versions.find(version.accepted().id()), dataset);
  }

  /** The roles that a column may be given. */
  public static List<Role> possible(Column column) {
    return SaidRoles.possible(column.kind()).stream().sorted().toList();
  }

  /** The newest changes first. */
  public List<Edit> history(KeptDataset dataset, int limit) {
    return edits.of(dataset.id(), limit);
  }

  /**
   * Says something else of a column.
   *
   * @param was what the person was looking at
   * @param becomes what it is to be
   */
  public Outcome edit(Viewer viewer, String key, ColumnNote was, ColumnNote becomes) {
    KeptDataset dataset = editable(viewer, key);
    ColumnNote now = dataset.note(was.column());
    if (!now.equals(was)) {
      return new Outcome.Overtaken(now);
    }
    DatasetVersion data = newest(dataset);
    Column column =
        data.dictionary().find(was.column()).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Role role = becomes.role().orElse(column.role());
    if (!SaidRoles.possible(column.kind()).contains(role) && role != column.role()) {
      throw new Refusal(Problem.UNREADABLE);
    }
    ColumnNote clean =
        becomes.level().isPresent() && role != Role.PLACE ? becomes.at(Optional.empty()) : becomes;
    List<ColumnNote> notes = new ArrayList<>(dataset.notes());
    notes.removeIf(note -> note.column().equals(was.column()));
    notes.add(clean);
    KeptDataset edited = dataset.noted(notes);
    if (!becomes.role().equals(was.role())) {
      Recipe recipe = Recipes.withRole(dataset.recipe(), column.name(), role);
      if (Recipes.completed(recipe, SaidRoles.over(data, edited)).indicators().isEmpty()) {
        return new Outcome.NothingToAsk();
      }
      edited = edited.with(PlaceOrder.in(recipe, notes, SaidRoles.over(data, edited)));
    }
    keep(viewer, edited, "data.described", changes(viewer, column, now, clean));
    return new Outcome.Done();
  }

  /** Asks one question more. */
  public Outcome ask(Viewer viewer, String key, Indicator indicator) {
    KeptDataset dataset = editable(viewer, key);
    List<Indicator> asked = new ArrayList<>(dataset.recipe().indicators());
    if (asked.stream().anyMatch(each -> each.name().equals(indicator.name()))) {
      return new Outcome.NameTaken();
    }
    asked.add(indicator);
    keep(
        viewer,
        dataset
            .with(Recipes.asking(dataset.recipe(), asked))
            .noted(AskedColumns.noted(dataset.notes(), asked, newest(dataset))),
        "data.asked",
        List.of(edit(viewer, Edit.What.QUESTION, indicator.name(), "", indicator.label())));
    return new Outcome.Done();
  }

  /** Asks one question less; one must remain. */
  public Outcome unask(Viewer viewer, String key, String name) {
    KeptDataset dataset = editable(viewer, key);
    List<Indicator> left =
        dataset.recipe().indicators().stream().filter(each -> !each.name().equals(name)).toList();
    if (left.isEmpty()) {
      return new Outcome.NothingToAsk();
    }
    Optional<Indicator> gone =
        dataset.recipe().indicators().stream().filter(each -> each.name().equals(name)).findFirst();
    if (gone.isPresent()) {
      keep(
          viewer,
          dataset.with(Recipes.asking(dataset.recipe(), left)),
          "data.unasked",
          List.of(edit(viewer, Edit.What.QUESTION, name, gone.get().label(), "")));
    }
    return new Outcome.Done();
  }

  private DatasetVersion newest(KeptDataset dataset) {
    return versions.find(dataset.versions().get(0).accepted().id());
  }

  private void keep(Viewer viewer, KeptDataset edited, String deed, List<Edit> changes) {
    if (changes.isEmpty()) {
      return;
    }
    transaction.executeWithoutResult(
        status -> {
          kept.save(edited);
          for (Edit change : changes) {
            edits.add(edited.id(), change);
            trail.record(
                Deed.by(viewer, deed, edited.key())
                    .with("what", change.what().name())
                    .with("on", change.subject()));
          }
        });
    events.publishEvent(new DatasetChanged(edited.key()));
  }

  private List<Edit> changes(Viewer viewer, Column column, ColumnNote was, ColumnNote is) {
    List<Edit> changes = new ArrayList<>();
    String name = column.name();
    Role before = was.role().orElse(column.role());
    Role after = is.role().orElse(column.role());
    if (before != after) {
      changes.add(edit(viewer, Edit.What.ROLE, name, before.name(), after.name()));
    }
    if (!was.label().equals(is.label())) {
      changes.add(edit(viewer, Edit.What.LABEL, name, was.label(), is.label()));
    }
    if (!was.notes().equals(is.notes())) {
      changes.add(edit(viewer, Edit.What.NOTES, name, was.notes(), is.notes()));
    }
    if (!was.level().equals(is.level())) {
      changes.add(
          edit(
              viewer,
              Edit.What.LEVEL,
              name,
              was.level().map(Enum::name).orElse(""),
              is.level().map(Enum::name).orElse("")));
    }
    return changes;
  }

  private Edit edit(Viewer viewer, Edit.What what, String subject, String from, String to) {
    return new Edit(
        clock.instant().truncatedTo(ChronoUnit.MILLIS), viewer.name(), what, subject, from, to);
  }

  /** What everybody sees is changed by somebody who sees every place. */
  private KeptDataset editable(Viewer viewer, String key) {
    KeptDataset dataset = kept.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!(viewer.scope() instanceof Scope.Everywhere)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return dataset;
  }
}
