package org.sightline.report.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One language, ready to speak: phrases with their values, numbers, dates and lists. */
public final class Speech {
  private static final Pattern STRAY_CONTROLS =
      Pattern.compile("[\u200E\u200F\u202A-\u202E\u2067]");
  private static final Pattern FENCES = Pattern.compile("[\u2066\u2068\u2069]");
  private static final Map<Language, Speech> SPOKEN = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<Class<?>, Bundle> bundles = new ConcurrentHashMap<>();
  private final Numerals numerals;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Speech(Language language) {
    this.language = language;
    this.numerals = new Numerals(language.locale());
  }

  /** The speech of one language; the same object each time, safe for many threads. */
  public static Speech of(Language language) {
    return SPOKEN.computeIfAbsent(language, Speech::new);
  }

  public Language language() {
    return language;
  }

  /**
   * The phrase in this language.
   *
   * @param values one per parameter of the phrase, in its order: ready text, or a number where the
   *     words depend on it (plurals)
   * @throws IllegalArgumentException when there are more or fewer values than parameters
   */
  public String say(Phrase phrase, Object... values) {
    List<String> parameters = phrase.parameters();
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(
          phrase.key()
              + " was given "
              + values.length
              + " values but takes "
              + parameters
              + ". Maybe the phrase changed and this call did not.");
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(parameters.get(i), values[i]);
    }
    MessageFormat format =
        formats.computeIfAbsent(
            phrase.key(),
            key -> new MessageFormat(bundle(phrase).pattern(phrase), language.locale()));
    synchronized (format) {
      return format.format(named);
    }
  }

  private Bundle bundle(Phrase phrase) {
    return bundles.computeIfAbsent(phrase.home(), home -> Bundle.read(language, home));
  }

  /** A whole number with its thousands marked: 1,887. */
  public String count(long n) {
    return numerals.number((double) n, 0, 0);
  }

  /** A number with exactly so many decimals. */
  public String number(double value, int decimals) {
    return numerals.number(value, decimals, decimals);
  }

  /** A number that always shows its sign, kept in one piece whatever the direction around it. */
  public String signed(double value, int decimals) {
    return numerals.signed(value, decimals);
  }

  /** A share as a percentage with exactly so many decimals: .308 is 30.8%. */
  public String percent(double share, int decimals) {
    return numerals.percent(share, decimals, decimals);
  }

  /**
   * A share as said in prose: whole percents, one decimal where a whole percent would hide too much
   * (under 10% and over 99%), never 0% or 100% for a share that is neither.
   */
  public String share(double share) {
    if (share > 0 && share < .0005) {
      return numerals.percent("<", .001, 1, 1);
    }
    if (share < 1 && share > .9995) {
      return numerals.percent(">", .999, 1, 1);
    }
    boolean nearAnEnd = share < .0995 || share > .99;
    return numerals.percent(share, 0, nearAnEnd ? 1 : 0);
  }

  /** A day in full: 14 November 2026, in this language's order. */
  public String date(LocalDate day) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, language.locale());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** A name as it stands at the head of a sentence. */
  public String capital(String name) {
    if (name.isEmpty()) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.forLanguageTag(language.tag()))
        + name.substring(first);
  }

  /** Several things in one breath: A, B and C. */
  public String list(Collection<String> things) {
    return ListFormatter.getInstance(language.lists()).format(things);
  }

  /**
   * A name that came with the data, said in this language where it is a known one, fenced off so
   * that its own direction cannot turn the sentence around it. Direction controls inside it are
   * dropped, but for fences that are all closed: words put together from names keep the direction
   * of the words.
   */
  public String name(String given) {
    String bare = STRAY_CONTROLS.matcher(given).replaceAll("");
    if (!fencesClose(bare)) {
      bare = FENCES.matcher(bare).replaceAll("");
    }
    bare = KnownName.of(bare).map(this::say).orElse(bare);
    boolean turns = bare.codePoints().anyMatch(Speech::runsRightToLeft);
    return language.rightToLeft() || turns ? "\u2068" + bare + "\u2069" : bare;
  }

  private static boolean fencesClose(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char each = text.charAt(i);
      open += each == '\u2066' || each == '\u2068' ? 1 : each == '\u2069' ? -1 : 0;
    }
    return open == 0;
  }

  private static boolean runsRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
