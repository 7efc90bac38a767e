package org.sightline.server.decisions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is looked for: without case and accents. */
final class SearchText {
  private static final int LONGEST = 60_000;

  private SearchText() {}

  static String of(Draft draft) {
    String all =
        Stream.of(
                Stream.of(draft.what(), draft.why(), draft.who()),
                draft.notTaken().stream(),
                draft.evidence().stream())
            .flatMap(part -> part)
            .map(SearchText::plain)
            .collect(Collectors.joining("\n"));
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
  }

  static List<String> words(String text) {
    return Arrays.stream(plain(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace("\u0000", "")
        .toLowerCase(Locale.ROOT);
  }
}
