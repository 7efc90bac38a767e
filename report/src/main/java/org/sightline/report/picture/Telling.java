package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Reason;

/** Estimates in words: a value or a reason, never a blank. */
record Telling(Speech speech, Scale scale, Against against) {

  private static final String NONE = "–";

  /** Where an estimate stands with regard to what it is held against. */
  enum Side {
    BELOW,
    ABOVE,
    CANNOT_TELL
  }

  /** For a picture: 31%, or "fewer than 10". */
  String shortly(Estimate estimate) {
    return Shown.of(estimate) instanceof Shown.Value value
        ? scale.label(speech, value.value())
        : reason(Shown.of(estimate));
  }

  /** For a table: 30.8%, or the reason. */
  String precisely(Estimate estimate) {
    return Shown.of(estimate) instanceof Shown.Value value
        ? scale.precise(speech, value.value())
        : reason(Shown.of(estimate));
  }

  String interval(Estimate estimate) {
    Shown shown = Shown.of(estimate);
    if (!(shown instanceof Shown.Value value)) {
      return reason(shown);
    }
    Interval interval = value.interval();
    return interval == null
        ? reason(value.noInterval())
        : speech.say(
            PictureWords.RANGE,
            scale.precise(speech, interval.lo()),
            scale.precise(speech, interval.hi()));
  }

  String reason(Shown shown) {
    if (shown instanceof Shown.Missing missing) {
      return reason(missing.reason());
    }
    return speech.say(PictureWords.FEW);
  }

  String reason(@Nullable Reason reason) {
    return reason == null ? "" : speech.say(PictureWords.of(reason));
  }

  /** On which side of the yardstick the whole interval lies; without one, no telling. */
  Side side(Estimate estimate) {
    if (against.asDouble().isEmpty()
        || !(Shown.of(estimate) instanceof Shown.Value value)
        || value.interval() == null) {
      return Side.CANNOT_TELL;
    }
    double line = against.asDouble().getAsDouble();
    if (value.interval().hi() < line) {
      return Side.BELOW;
    }
    return value.interval().lo() > line ? Side.ABOVE : Side.CANNOT_TELL;
  }

  String sideWords(DotInterval.Row row) {
    Shown shown = Shown.of(row.estimate());
    return shown instanceof Shown.Value ? speech.say(PictureWords.of(side(row))) : reason(shown);
  }

  /** The words where a value is shown; else a dash: the first cell of a row says why, once. */
  String shownOnly(Estimate estimate, String words) {
    return Shown.of(estimate) instanceof Shown.Value ? words : NONE;
  }

  /** How many were counted; fewer than ten are only called so. */
  String counted(Estimate estimate) {
    return Shown.of(estimate) instanceof Shown.Value value
        ? speech.count(value.n())
        : reason(Shown.of(estimate));
  }

  /** The bar or the reference with its value: "the bar 60%". */
  String line() {
    if (against instanceof Against.Bar bar) {
      return speech.say(PictureWords.THE_BAR, scale.label(speech, bar.value()));
    }
    if (against instanceof Against.Own own) {
      return speech.name(own.name());
    }
    if (against instanceof Against.Reference reference) {
      return speech.say(
          PictureWords.NAME_VALUE,
          speech.name(reference.name()),
          scale.label(speech, reference.value()));
    }
    return "";
  }

  /** The column head for the side: "Against the bar". */
  String againstTitle() {
    return against instanceof Against.Bar
        ? speech.say(PictureWords.COLUMN_AGAINST_BAR)
        : speech.say(PictureWords.COLUMN_AGAINST, held());
  }

  /** The bar or the reference as it stands in a sentence: "the bar", "everyone else". */
  String held() {
    if (against instanceof Against.Reference reference) {
      return speech.name(reference.name());
    }
    return against instanceof Against.Own own
        ? speech.name(own.name())
        : speech.say(PictureWords.BAR_IN_SENTENCE);
  }

  /** Whether there is anything to stand above or below. */
  boolean holds() {
    return !(against instanceof Against.Nothing);
  }

  /** Where a row stands: as it was judged, else as its interval says. */
  Side side(DotInterval.Row row) {
    return row.stand()
        .map(
            stand ->
                switch (stand) {
                  case BELOW -> Side.BELOW;
                  case ABOVE -> Side.ABOVE;
                  case CANNOT_TELL, NOT_JUDGED -> Side.CANNOT_TELL;
                })
        .orElseGet(() -> side(row.estimate()));
  }

  /** The column head for values: a share or a number. */
  String valueTitle() {
    return speech.say(scale.shares() ? PictureWords.COLUMN_SHARE : PictureWords.COLUMN_VALUE);
  }

  /** The column head for intervals: "95% interval". */
  String intervalTitle(List<Estimate> estimates) {
    double level =
        estimates.stream()
            .map(Shown::of)
            .filter(s -> s instanceof Shown.Value v && v.interval() != null)
            .mapToDouble(Telling::level)
            .findFirst()
            .orElse(Interval.USUAL_LEVEL);
    return speech.say(PictureWords.COLUMN_INTERVAL, speech.percent(level, 0));
  }

  private static double level(Shown shown) {
    Interval interval = shown instanceof Shown.Value value ? value.interval() : null;
    return interval == null ? Interval.USUAL_LEVEL : interval.level();
  }

  /** "English learners 31%". */
  String named(Group group, Estimate estimate) {
    return speech.say(PictureWords.NAME_VALUE, speech.name(group.name()), shortly(estimate));
  }

  /** In a sentence: "English learners (33%)". */
  String told(Group group, Estimate estimate) {
    return speech.say(PictureWords.NAME_WITH_VALUE, speech.name(group.name()), shortly(estimate));
  }

  /** One remark per reason why a value has no band around it. */
  List<String> withoutBand(Map<String, Estimate> byName) {
    Map<Reason, List<String>> names = new LinkedHashMap<>();
    byName.forEach(
        (name, estimate) -> {
          if (Shown.of(estimate) instanceof Shown.Value value && value.noInterval() != null) {
            names.computeIfAbsent(value.noInterval(), r -> new ArrayList<>()).add(name);
          }
        });
    List<String> remarks = new ArrayList<>();
    names.forEach(
        (reason, whose) ->
            remarks.add(speech.say(PictureWords.NO_BAND, few(whose), reason(reason))));
    return remarks;
  }

  /** The first few names, then how many more. */
  String few(List<String> names) {
    if (names.size() <= 4) {
      return speech.list(names);
    }
    List<String> first = new ArrayList<>(names.subList(0, 3));
    first.add(speech.say(PictureWords.MORE, names.size() - 3));
    return speech.list(first);
  }

  /** The numbers of an estimate for a file: value, low, high, n, note. */
  List<@Nullable Object> fields(Estimate estimate) {
    List<@Nullable Object> fields = new ArrayList<>();
    Shown shown = Shown.of(estimate);
    if (!(shown instanceof Shown.Value value)) {
      fields.add(null);
      fields.add(null);
      fields.add(null);
      fields.add(null);
      fields.add(reason(shown));
      return fields;
    }
    Interval interval = value.interval();
    fields.add(value.value());
    fields.add(interval == null ? null : (Object) interval.lo());
    fields.add(interval == null ? null : (Object) interval.hi());
    fields.add(value.n());
    fields.add(
        interval == null
            ? speech.say(PictureWords.NOTE_NO_INTERVAL, reason(value.noInterval()))
            : "");
    return fields;
  }

  static final List<String> FIELDS = List.of("value", "low", "high", "n", "note");
}
