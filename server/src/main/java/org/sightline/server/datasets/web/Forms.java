package org.sightline.server.datasets.web;

import java.util.Optional;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.util.MultiValueMap;

/** Reads fields of forms; what cannot be read is answered by a page that says so. */
final class Forms {
  private Forms() {}

  static String text(MultiValueMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
  }

  static int whole(MultiValueMap<String, String> form, String name) {
    try {
      return Integer.parseInt(text(form, name));
    } catch (NumberFormatException unreadable) {
      throw new Refusal(Problem.UNREADABLE);
    }
  }

  static int wholeOr(MultiValueMap<String, String> form, String name, int otherwise) {
    return text(form, name).isEmpty() ? otherwise : whole(form, name);
  }
}
