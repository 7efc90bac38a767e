package org.sightline.server.foundations.web.listening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Sentences;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.foundations.Barrier;
import org.sightline.server.foundations.MeasureKind;
import org.sightline.server.foundations.Way;

/** Groups, ways and barriers in words, and whether two names mean the same group. */
final class Spoken {
  private Spoken() {}

  /** A group of the data and every way it is called. */
  record Called(String name, List<String> forms) {
    /** Whether a name that somebody typed is one of them. */
    boolean is(String typed) {
      return forms.contains(plain(typed));
    }
  }

  /** The groups of one attribute that the data hold, each once, in the order of the levels. */
  static List<Called> groups(Speech speech, Prepared data) {
    Map<String, Called> groups = new LinkedHashMap<>();
    for (String attribute : data.recipe().attributes()) {
      data.data()
          .dictionary()
          .find(attribute)
          .ifPresent(column -> add(speech, data, column, groups));
    }
    return List.copyOf(groups.values());
  }

  private static void add(Speech speech, Prepared data, Column column, Map<String, Called> groups) {
    LevelOrder.sorted(column.levels().stream().map(Level::value).toList()).stream()
        .map(level -> new Condition(column.name(), level))
        .filter(each -> !each.level().equals(Column.NOT_REPORTED))
        .forEach(
            each -> {
              List<String> forms = new ArrayList<>();
              forms.add(plain(each.level()));
              for (Language language : Language.values()) {
                forms.add(plain(name(Speech.of(language), data, each)));
              }
              String name = name(speech, data, each);
              groups.put(name, new Called(name, List.copyOf(forms)));
            });
  }

  static String name(Speech speech, Prepared data, Condition group) {
    return new Sentences(data.data().dictionary(), speech)
        .capital(new GroupNames(data.data().dictionary(), speech).of(group));
  }

  /** A name without case, accents and fences, for comparing. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{Cf}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  static ListeningWords word(MeasureKind kind) {
    return switch (kind) {
      case SCORES -> ListeningWords.KIND_SCORES;
      case ENGAGEMENT -> ListeningWords.KIND_ENGAGEMENT;
      case BELONGING -> ListeningWords.KIND_BELONGING;
      case ENRICHMENT -> ListeningWords.KIND_ENRICHMENT;
      case OTHER -> ListeningWords.KIND_OTHER;
    };
  }

  static ListeningWords word(Way way) {
    return switch (way) {
      case SESSION -> ListeningWords.WAY_SESSION;
      case INTERVIEW -> ListeningWords.WAY_INTERVIEW;
      case SURVEY -> ListeningWords.WAY_SURVEY;
      case CALL -> ListeningWords.WAY_CALL;
      case OTHER -> ListeningWords.WAY_OTHER;
    };
  }

  static ListeningWords word(Barrier barrier) {
    return switch (barrier) {
      case TIME -> ListeningWords.BARRIER_TIME;
      case LANGUAGE -> ListeningWords.BARRIER_LANGUAGE;
      case CHILDCARE -> ListeningWords.BARRIER_CHILDCARE;
      case CHANNEL -> ListeningWords.BARRIER_CHANNEL;
    };
  }
}
