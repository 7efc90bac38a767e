package org.sightline.server.datasets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.indicator.Catalogue;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.ReadyMade;
import org.sightline.engine.indicator.Recognised;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Review;
import org.sightline.server.site.Page;
import org.sightline.statistics.Direction;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Puts together what is asked of data, in a review and afterwards. */
@Component
class QuestionPages {
  private static final int MOST_VALUES = 200;

  private final Counting counting;

  QuestionPages(Counting counting) {
    this.counting = counting;
  }

  /** Where the forms of a page go. */
  record Place(String address, String step, String post, int version) {}

  String inReview(
      Page page,
      Viewer viewer,
      Review review,
      DatasetVersion data,
      Recipe recipe,
      boolean proposed,
      MultiValueMap<String, String> form,
      boolean partial,
      Model model) {
    String address = "/data/review/" + review.id();
    Place place = new Place(address, "INDICATORS", address + "/questions", review.version());
    fill(page, viewer, data, recipe, proposed, form, place, model);
    return partial ? "data/builder" : "data/review-indicators";
  }

  void fill(
      Page page,
      Viewer viewer,
      DatasetVersion data,
      Recipe recipe,
      boolean proposed,
      MultiValueMap<String, String> form,
      Place place,
      Model model) {
    Saying saying = new Saying(page);
    BuilderView builder = builder(page, viewer, data, recipe, BuilderForm.of(form), place);
    model.addAttribute("builder", builder);
    model.addAttribute(
        "questions",
        new QuestionsView(
            place.post(),
            place.version(),
            recipe.indicators().stream()
                .map(
                    each ->
                        new DatasetView.Question(
                            each.name(), saying.name(each.label()), saying.definition(each)))
                .toList(),
            proposed,
            ready(page, data, recipe.indicators()),
            builder));
  }

  private static List<QuestionsView.Ready> ready(
      Page page, DatasetVersion data, List<Indicator> asked) {
    List<Recognised> recognised = Catalogue.recognise(data.dictionary());
    List<QuestionsView.Ready> ready = new ArrayList<>();
    for (ReadyMade what : ReadyMade.values()) {
      ready.add(
          new QuestionsView.Ready(
              what.name(),
              page.say(DataWords.valueOf("READY_" + what.name())),
              page.say(DataWords.valueOf("READY_" + what.name() + "_MEANS")),
              page.say(DataWords.READY_SOURCE, what.source()),
              recognised.stream()
                  .filter(each -> each.what() == what)
                  .map(
                      each ->
                          new QuestionsView.On(
                              each.column(),
                              page.say(DataWords.READY_ON, page.speech().name(each.column())),
                              asked.stream()
                                  .anyMatch(
                                      other ->
                                          other.criterion().equals(each.indicator().criterion()))))
                  .toList()));
    }
    // What can be asked comes first; within that the order of the catalogue stands.
    ready.sort(Comparator.comparing(each -> each.on().isEmpty()));
    return ready;
  }

  /** A ready-made question asked of a column, called by its title where that is not ambiguous. */
  static Optional<Indicator> readyMade(Page page, DatasetVersion data, String key, String column) {
    List<Recognised> found =
        Catalogue.recognise(data.dictionary()).stream()
            .filter(each -> each.what().name().equals(key))
            .toList();
    return found.stream()
        .filter(each -> each.column().equals(column))
        .findFirst()
        .map(
            each -> {
              String title = page.say(DataWords.valueOf("READY_" + key));
              Indicator usual = each.indicator();
              return new Indicator(
                  usual.name(),
                  found.size() == 1 ? title : title + ": " + usual.label(),
                  usual.criterion(),
                  usual.direction(),
                  usual.counted(),
                  usual.bar());
            });
  }

  private BuilderView builder(
      Page page, Viewer viewer, DatasetVersion data, Recipe recipe, BuilderForm form, Place place) {
    Saying saying = new Saying(page);
    Optional<Column> chosen = form.chosen(data.dictionary());
    List<Choice> columns =
        BuilderForm.columns(data.dictionary()).stream()
            .map(
                each ->
                    new Choice(
                        each.name(),
                        saying.name(each.name()),
                        chosen.filter(each::equals).isPresent()))
            .toList();
    if (chosen.isEmpty()) {
      return new BuilderView(
          place.address(),
          place.step(),
          place.post(),
          place.version(),
          columns,
          "",
          List.of(),
          List.of(),
          false,
          "",
          List.of(),
          List.of(),
          List.of(),
          "",
          "",
          "",
          BuilderView.Counts.NONE);
    }
    Column column = chosen.get();
    BuilderForm.How way = form.way(column);
    BuilderForm.Made made = form.made(data.dictionary());
    boolean ready = made instanceof BuilderForm.Made.Question;
    Indicator asked =
        made instanceof BuilderForm.Made.Question question
            ? question.indicator()
            : Indicator.of(soFar(column), Direction.FAVOURABLE);
    boolean mean = way == BuilderForm.How.MEAN_OF;
    return new BuilderView(
        place.address(),
        place.step(),
        place.post(),
        place.version(),
        columns,
        column.name(),
        BuilderForm.ways(column).stream()
            .map(
                each ->
                    new Choice(
                        each.name(),
                        page.say(DataWords.valueOf("HOW_" + each.name())),
                        each == way))
            .toList(),
        way == BuilderForm.How.ONE_OF ? values(saying, column, form.values()) : List.of(),
        way == BuilderForm.How.AT_LEAST || way == BuilderForm.How.AT_MOST,
        form.limit(),
        way == BuilderForm.How.PAIR ? outOf(saying, data, column, form.outOf()) : List.of(),
        choices(page, form.direction(), DataWords.FAVOURABLE, DataWords.ADVERSE),
        mean
            ? List.of()
            : choices(
                page,
                form.counted().isEmpty() ? "" : "COUNTED_" + form.counted(),
                DataWords.COUNTED_PERSONS,
                DataWords.COUNTED_EVENTS),
        form.bar(),
        page.say(mean ? DataWords.BUILDER_BAR_NUMBER : DataWords.BUILDER_BAR_SHARE),
        form.label(),
        counting.of(page, viewer, data, asked, ready, recipe.thresholds().leastShown()));
  }

  /** What can be counted before everything is chosen: how many rows have a value at all. */
  private static Criterion soFar(Column column) {
    return switch (column.kind()) {
      case BOOLEAN -> new Criterion.IsTrue(column.name());
      case NUMBER, WHOLE -> new Criterion.AtLeast(column.name(), BigDecimal.ZERO);
      case CATEGORY, PSEUDONYM ->
          new Criterion.OneOf(
              column.name(), column.levels().stream().limit(1).map(Level::value).toList());
    };
  }

  private static List<Choice> values(Saying saying, Column column, List<String> chosen) {
    return column.levels().stream()
        .limit(MOST_VALUES)
        .map(
            level ->
                new Choice(
                    level.value(), saying.name(level.value()), chosen.contains(level.value())))
        .toList();
  }

  private static List<Choice> outOf(
      Saying saying, DatasetVersion data, Column column, String chosen) {
    return data.dictionary().columns().stream()
        .filter(each -> each.kind() == Kind.WHOLE && !each.equals(column))
        .map(each -> new Choice(each.name(), saying.name(each.name()), each.name().equals(chosen)))
        .toList();
  }

  private static List<Choice> choices(Page page, String chosen, DataWords usual, DataWords other) {
    return List.of(
        new Choice(key(usual), page.say(usual), !chosen.equals(other.name())),
        new Choice(key(other), page.say(other), chosen.equals(other.name())));
  }

  private static String key(DataWords word) {
    return word.name().replace("COUNTED_", "");
  }
}
