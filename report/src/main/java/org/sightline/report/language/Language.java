package org.sightline.report.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** A language every phrase is written in. A language that is only half written is not listed. */
public enum Language {
  ENGLISH("en", "English", "en-US", "en-GB", false),
  /** Numbers as Spanish speakers in the United States write them: 1,234.5 and 60%. */
  SPANISH("es", "Español", "es-US", "es-US", false),
  /** Western digits: the ones families meet on every other paper a school sends. */
  ARABIC("ar", "العربية", "ar-u-nu-latn", "ar", true);

  private final String tag;
  private final String ownName;
  private final ULocale locale;
  private final ULocale lists;
  private final boolean rightToLeft;

  Language(String tag, String ownName, String formats, String lists, boolean rightToLeft) {
    this.tag = tag;
    this.ownName = ownName;
    this.locale = ULocale.forLanguageTag(formats);
    this.lists = ULocale.forLanguageTag(lists);
    this.rightToLeft = rightToLeft;
  }

  /** The BCP 47 tag for a {@code lang} attribute, such as {@code es}. */
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** Whether its lines run from right to left; pictures are then mirrored. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** The value of a {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The language a tag such as {@code es-MX} asks for, if we speak it. */
  public static Optional<Language> of(String tag) {
    String wanted = tag.strip().replace('_', '-').split("-", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.tag.equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Lists are spoken as prose, so English ones go without the comma before "and". */
  ULocale lists() {
    return lists;
  }

  ULocale locale() {
    return locale;
  }
}
