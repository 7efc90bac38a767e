package org.sightline.engine.intake.source;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param encoding of its characters
 * @param marked whether it starts with a byte order mark
 */
record Dialect(Charset encoding, boolean marked, char delimiter, char quote) {

  String describe() {
    String name =
        switch (delimiter) {
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '\t' -> "tab";
          case '|' -> "vertical bar";
          default -> "'" + delimiter + "'";
        };
    return "CSV, " + name + ", " + encoding.name() + (marked ? " with mark" : "");
  }
}
