package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;

/** What {@link DotInterval} says: who stands short, who beyond, who cannot be told apart. */
record DotIntervalWords(DotInterval picture, Telling telling) {
  private static final int NAMED = 3;
  private static final int LETTERS = 110;

  void write(Drawing drawing) {
    drawing.reading = reading();
    drawing.description = description();
  }

  private String description() {
    Speech speech = telling.speech();
    List<String> values =
        picture.rows().stream().map(row -> telling.told(row.group(), row.estimate())).toList();
    String all = speech.say(PictureWords.DESCRIBE_GROUPS, values.size(), telling.few(values));
    return !telling.holds() ? all : speech.say(PictureWords.DESCRIBE_AGAINST, all, telling.line());
  }

  private String reading() {
    Speech speech = telling.speech();
    if (!telling.holds()) {
      return extremes();
    }
    Map<Telling.Side, List<String>> sides = new EnumMap<>(Telling.Side.class);
    for (Telling.Side side : Telling.Side.values()) {
      sides.put(side, new ArrayList<>());
    }
    boolean alone = picture.rows().stream().allMatch(row -> row.group().mark() == Mark.RING);
    for (DotInterval.Row row : picture.rows()) {
      boolean everyone = row.group().mark() == Mark.RING && !alone;
      if (!everyone
          && !isReference(row.group())
          && row.stand().filter(Stand.NOT_JUDGED::equals).isEmpty()
          && Shown.of(row.estimate()) instanceof Shown.Value) {
        side(sides, telling.side(row)).add(speech.name(row.group().name()));
      }
    }
    boolean more = picture.direction() == Direction.FAVOURABLE;
    List<String> parts = new ArrayList<>();
    part(
        parts,
        more ? PictureWords.STAND_SHORT : PictureWords.STAND_UNDER_LIMIT,
        side(sides, Telling.Side.BELOW));
    part(
        parts,
        more ? PictureWords.STAND_BEYOND : PictureWords.STAND_OVER_LIMIT,
        side(sides, Telling.Side.ABOVE));
    part(parts, PictureWords.CANNOT_BE_TOLD, side(sides, Telling.Side.CANNOT_TELL));
    if (parts.isEmpty()) {
      return speech.say(PictureWords.TOO_FEW_TO_JUDGE);
    }
    return String.join(" ", parts);
  }

  /** Nobody is told apart from themselves. */
  private boolean isReference(Group group) {
    return picture.against() instanceof Against.Reference reference
        && reference.name().equalsIgnoreCase(group.name());
  }

  private static List<String> side(Map<Telling.Side, List<String>> sides, Telling.Side side) {
    return sides.getOrDefault(side, List.of());
  }

  private void part(List<String> parts, PictureWords words, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Speech speech = telling.speech();
    String who =
        names.size() <= NAMED && names.stream().mapToInt(String::length).sum() <= LETTERS
            ? speech.list(names)
            : speech.say(PictureWords.SO_MANY_GROUPS, names.size());
    parts.add(speech.say(words, who, telling.held()));
  }

  private String extremes() {
    Speech speech = telling.speech();
    DotInterval ordered = picture.furthestFirst();
    List<DotInterval.Row> shown =
        ordered.rows().stream()
            .filter(row -> Shown.of(row.estimate()) instanceof Shown.Value)
            .sorted(
                (a, b) ->
                    Double.compare(
                        a.estimate().asDouble().orElse(0), b.estimate().asDouble().orElse(0)))
            .toList();
    if (shown.isEmpty()) {
      return speech.say(PictureWords.TOO_FEW_TO_JUDGE);
    }
    DotInterval.Row least = shown.get(0);
    DotInterval.Row most = shown.get(shown.size() - 1);
    return shown.size() == 1
        ? speech.say(
            PictureWords.STANDS_AT,
            speech.name(least.group().name()),
            telling.shortly(least.estimate()))
        : speech.say(
            PictureWords.FROM_LEAST_TO_MOST,
            telling.told(least.group(), least.estimate()),
            telling.told(most.group(), most.estimate()));
  }
}
