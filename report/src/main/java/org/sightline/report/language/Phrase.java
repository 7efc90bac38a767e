package org.sightline.report.language;

import java.util.List;
import java.util.Locale;

/**
 * Something a page says, written once in every language.
 *
 * <p>Implemented by enums only, so that a test can see every phrase there is, those chosen at run
 * time too.
 */
public interface Phrase {

  /** The enum constant's own name. */
  String name();

  /** The part of the product that says it, the first half of its key, such as {@code picture}. */
  String family();

  /** The names of its parameters, in the order {@link Speech#say} takes their values. */
  List<String> parameters();

  /**
   * The class beside which the message files lie. Other modules keep their words beside themselves
   * by naming a class of their own.
   */
  default Class<?> home() {
    return Phrase.class;
  }

  /** The key in the message files: {@code THE_BAR} of family picture is {@code picture.the-bar}. */
  default String key() {
    return family() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
