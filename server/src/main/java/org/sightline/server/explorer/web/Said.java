package org.sightline.server.explorer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.engine.views.Viewed;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Numbers;
import org.sightline.report.findings.Pictured;
import org.sightline.report.findings.Sentences;
import org.sightline.report.language.Phrase;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Mark;
import org.sightline.server.explorer.Look;

/** The names and numbers of a look in the reader's language. */
final class Said {
  final Look look;
  final Viewed viewed;
  final Indicator indicator;
  final Speech speech;
  final GroupNames names;
  final Numbers numbers;
  private final Sentences sentences;
  private final Pictured pictured;

  Said(Look look, Speech speech) {
    this.look = look;
    this.viewed = look.viewed();
    this.indicator = viewed.request().indicator();
    this.speech = speech;
    this.names = new GroupNames(look.prepared().data().dictionary(), speech);
    this.sentences = new Sentences(look.prepared().data().dictionary(), speech);
    this.pictured = new Pictured(look.prepared().data().dictionary(), speech);
    this.numbers = new Numbers(speech, indicator);
  }

  String say(Phrase phrase, Object... values) {
    return speech.say(phrase, values);
  }

  DatasetVersion data() {
    return look.prepared().data();
  }

  String question() {
    return speech.name(indicator.label());
  }

  /** The attributes crossed: "language status and income". */
  String attributes() {
    return speech.list(look.settled().state().by().stream().map(names::attribute).toList());
  }

  /** A group at the head of a line; crossed ones in the order of the attributes. */
  String group(Group group) {
    return group.ways() < 2 ? pictured.name(group) : capital(crossed(group));
  }

  /** The same inside a sentence. */
  String groupInside(Group group) {
    return group.ways() < 2 ? names.of(group) : crossed(group);
  }

  private String crossed(Group group) {
    return viewed.request().axes().stream()
        .flatMap(axis -> group.conditions().stream().filter(axis::has))
        .distinct()
        .map(names::of)
        .reduce((one, other) -> say(ExplorerWords.COMMA, one, other))
        .orElseGet(() -> names.of(group));
  }

  /**
   * The group as pictures show it. Groups of one attribute keep their mark everywhere; crossed ones
   * take marks in order, those with a value and most people first, so that those of one picture can
   * be told apart.
   */
  org.sightline.report.picture.Group pictured(Group group) {
    if (group.ways() < 2) {
      return pictured.of(group);
    }
    List<Group> all =
        viewed.rows().stream()
            .sorted(
                Comparator.comparing((Viewed.Row row) -> row.value().asDouble().isEmpty())
                    .thenComparing(row -> -row.cell().n()))
            .map(Viewed.Row::group)
            .toList();
    return new org.sightline.report.picture.Group(
        group(group), Mark.at(Math.max(0, all.indexOf(group))));
  }

  /** A value of a column, as a choice in a list is called. */
  String level(Column column, String value) {
    return switch (column.role()) {
      case PLACE, TIME -> names.level(value);
      default -> sentences.capital(names.of(new Condition(column.name(), value)));
    };
  }

  String capital(String words) {
    return sentences.capital(words);
  }

  /** The first few characters of the data version's fingerprint. */
  String version() {
    String id = data().id();
    return id.substring(0, Math.min(12, id.length()));
  }

  /** What groups are compared with, as it stands in a sentence. */
  String reference() {
    ReferenceChoice choice = viewed.request().reference();
    if (choice instanceof ReferenceChoice.Named named) {
      return say(ExplorerWords.VERSUS_GROUP, named(named));
    } else if (choice instanceof ReferenceChoice.Bar) {
      return say(ExplorerWords.VERSUS_BAR);
    } else if (choice instanceof ReferenceChoice.Overall) {
      return say(ExplorerWords.VERSUS_OVERALL);
    } else if (choice instanceof ReferenceChoice.Largest) {
      return say(ExplorerWords.VERSUS_LARGEST);
    }
    return say(
        choice instanceof ReferenceChoice.Best
            ? ExplorerWords.VERSUS_BEST
            : ExplorerWords.VERSUS_ELSE);
  }

  String named(ReferenceChoice.Named named) {
    return names.of(
        new Group(
            named.levels().entrySet().stream()
                .map(level -> new Condition(level.getKey(), level.getValue()))
                .toList()));
  }

  /** The comparison that was asked for. */
  ComparedWith with() {
    ReferenceChoice choice = viewed.request().reference();
    if (choice instanceof ReferenceChoice.Bar) {
      return ComparedWith.BAR;
    } else if (choice instanceof ReferenceChoice.Overall) {
      return ComparedWith.OVERALL;
    } else if (choice instanceof ReferenceChoice.Largest) {
      return ComparedWith.LARGEST;
    } else if (choice instanceof ReferenceChoice.Best) {
      return ComparedWith.BEST;
    }
    return choice instanceof ReferenceChoice.Named
        ? ComparedWith.NAMED
        : ComparedWith.EVERYONE_ELSE;
  }

  /** The one group all rows are compared with, where there is one, and how it stands. */
  Optional<Map.Entry<Group, Double>> oneReference() {
    List<Map.Entry<Group, Double>> all =
        viewed.rows().stream()
            .flatMap(row -> row.with(with()).stream())
            .flatMap(Said::reference)
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(Objects.requireNonNull(all.get(0))) : Optional.empty();
  }

  private static Stream<Map.Entry<Group, Double>> reference(Comparison comparison) {
    return comparison.reference().isPresent() && comparison.value().asDouble().isPresent()
        ? Stream.of(
            Map.entry(comparison.reference().get(), comparison.value().asDouble().getAsDouble()))
        : Stream.empty();
  }
}
