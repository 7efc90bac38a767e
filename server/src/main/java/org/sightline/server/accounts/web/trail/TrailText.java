package org.sightline.server.accounts.web.trail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.server.access.DeedNames;
import org.sightline.server.access.Trail;
import org.sightline.server.accounts.People;
import org.sightline.server.accounts.web.AccountWords;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Lines of the trail in the reader's words, people and data by their names. */
@Component
final class TrailText {
  private static final int SHORT = 8;
  private static final Pattern LONG_ID =
      Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final People people;
  private final List<DeedNames> names;

  TrailText(People people, List<DeedNames> names) {
    this.people = people;
    this.names = names;
  }

  List<TrailView.Line> of(Page page, List<Trail.Line> lines) {
    Map<String, String> known = new HashMap<>();
    return lines.stream().map(line -> line(page, line, known)).toList();
  }

  private TrailView.Line line(Page page, Trail.Line line, Map<String, String> known) {
    String action = line.deed().action();
    return new TrailView.Line(
        page.speech().count(line.number()),
        page.moment(line.at()),
        called(page, line.deed().actor(), known),
        DeedWords.of(action).map(page::say).orElse(action),
        called(page, line.deed().subject(), known),
        action,
        line.deed().subject(),
        new TreeMap<>(line.deed().details())
            .entrySet().stream()
                .map(
                    detail ->
                        detail.getKey() + ": " + shortened(detail.getValue().replace('\t', '›')))
                .collect(Collectors.joining("; ")));
  }

  /** The parts of an id such as {@code version/indicator}, each by its name. */
  private String called(Page page, String id, Map<String, String> known) {
    return switch (id) {
      case "(nobody)" -> page.say(AccountWords.TRAIL_NOBODY);
      case "(start)" -> page.say(AccountWords.TRAIL_START);
      default ->
          Arrays.stream(id.split("/"))
              .map(part -> page.speech().name(known.computeIfAbsent(part, this::name)))
              .collect(Collectors.joining(" · "));
    };
  }

  private String name(String id) {
    return account(id)
        .flatMap(people::nameOf)
        .or(() -> names.stream().flatMap(each -> each.of(id).stream()).findFirst())
        .orElseGet(() -> shortened(id));
  }

  /** Ids are long because they never repeat; their beginning is enough to tell them apart here. */
  private static String shortened(String text) {
    return LONG_ID
        .matcher(text)
        .replaceAll(id -> Matcher.quoteReplacement(id.group().substring(0, SHORT) + "…"));
  }

  private static Optional<UUID> account(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException somethingElse) {
      return Optional.empty();
    }
  }
}
