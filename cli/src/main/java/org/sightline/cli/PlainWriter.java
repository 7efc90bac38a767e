package org.sightline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Prints UTF-8 without the invisible marks that keep numbers in one piece on a page: few terminals
 * know them, and many show a box.
 */
final class PlainWriter extends PrintWriter {

  PlainWriter(OutputStream stream) {
    super(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(String text, int from, int length) {
    String plain = text.substring(from, from + length).replaceAll("[\u2066-\u2069]", "");
    super.write(plain, 0, plain.length());
  }
}
