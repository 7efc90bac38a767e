package org.sightline.server.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Tag;
import org.sightline.server.site.Meanings.Meaning;

/**
 * Puts the adopted meaning of a word one tap away from where the word stands: the first time on a
 * page it becomes a button that opens its meaning, without JavaScript.
 */
final class Glossary {
  private final Supplier<List<Meaning>> meanings;
  private final Set<String> explained = new HashSet<>();
  private @Nullable List<Meaning> adopted;

  Glossary(Supplier<List<Meaning>> meanings) {
    this.meanings = meanings;
  }

  /** The text with its shared words explained. */
  Html explain(String text, String more) {
    List<Markup> parts = new ArrayList<>();
    String rest = text;
    for (Optional<Hit> hit = first(rest); hit.isPresent(); hit = first(rest)) {
      Hit found = hit.get();
      parts.add(Html.text(rest.substring(0, found.start())));
      parts.add(word(rest.substring(found.start(), found.end()), found.meaning(), more));
      explained.add(found.meaning().address());
      rest = rest.substring(found.end());
    }
    parts.add(Html.text(rest));
    return Html.join(parts);
  }

  private record Hit(int start, int end, Meaning meaning) {}

  private Optional<Hit> first(String text) {
    Hit first = null;
    for (Meaning meaning : adopted()) {
      for (String form : meaning.forms()) {
        if (form.isBlank() || explained.contains(meaning.address())) {
          continue;
        }
        Matcher found = pattern(form).matcher(text);
        if (found.find() && (first == null || found.start() < first.start())) {
          first = new Hit(found.start(), found.end(), meaning);
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{M}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private Html word(String shown, Meaning meaning, String more) {
    String id = "meaning-" + explained.size();
    return Html.join(
        Tag.of("button")
            .attribute("type", "button")
            .styled("word")
            .attribute("popovertarget", id)
            .text(shown),
        Tag.of("span")
            .attribute("id", id)
            .styled("meaning")
            .flag("popover")
            .with(
                Tag.of("span").attribute("dir", "auto").text(meaning.text() + " "),
                Tag.of("a").attribute("href", meaning.address()).text(more)));
  }

  private List<Meaning> adopted() {
    if (adopted == null) {
      adopted = meanings.get();
    }
    return adopted;
  }
}
