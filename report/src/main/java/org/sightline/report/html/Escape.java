package org.sightline.report.html;

/** Text made harmless inside HTML and XML, between tags and inside double-quoted attributes. */
final class Escape {
  private Escape() {}

  static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
    }
  }

  /** XML 1.0 characters, without the C1 controls and the overrides that reverse what follows. */
  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean override = c == 0x202D || c == 0x202E;
    return !control && !surrogate && !override && (c & 0xFFFE) != 0xFFFE;
  }
}
