package org.sightline.server.findings;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;

/** A group as one line of text: {@code attribute=level} joined by {@code &}, percent-encoded. */
public final class GroupText {
  private GroupText() {}

  /** The group as text; everyone is the empty text. */
  public static String write(Group group) {
    return group.conditions().stream()
        .map(each -> encode(each.attribute()) + "=" + encode(each.level()))
        .collect(Collectors.joining("&"));
  }

  /** Reads what {@link #write} wrote. */
  public static Group read(String text) {
    return new Group(
        Arrays.stream(text.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .map(pair -> new Condition(decode(pair[0]), decode(pair[1])))
            .toList());
  }

  private static String encode(String plain) {
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }
}
