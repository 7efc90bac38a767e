package org.sightline.engine.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of a CSV file as bytes. Fields are words of this package (ASCII without comma, quote or line
 * end) and numbers, so nothing needs quoting; a word that would is refused.
 */
final class CsvBytes {
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private long rows;

  CsvBytes text(String word) {
    int size = word.length();
    room(size + 1);
    for (int i = 0; i < size; i++) {
      char letter = word.charAt(i);
      if (letter < ' ' || letter > '~' || letter == ',' || letter == '"') {
        throw new IllegalArgumentException("A word holds \"" + letter + "\". Maybe reword it.");
      }
      bytes[length++] = (byte) letter;
    }
    bytes[length++] = ',';
    return this;
  }

  CsvBytes empty() {
    return text("");
  }

  CsvBytes yes(boolean value) {
    return text(value ? "Yes" : "No");
  }

  /** A number from 0. */
  CsvBytes number(long value) {
    room(21);
    digits(value, 1);
    bytes[length++] = ',';
    return this;
  }

  /** A letter and at least so many digits, zeros first. */
  CsvBytes code(char letter, long value, int width) {
    room(22);
    bytes[length++] = (byte) letter;
    digits(value, width);
    bytes[length++] = ',';
    return this;
  }

  /** Tenths as a number with one decimal. */
  CsvBytes tenths(int value) {
    room(22);
    digits(value / 10, 1);
    bytes[length++] = '.';
    digits(value % 10, 1);
    bytes[length++] = ',';
    return this;
  }

  /** Ends a row of at least one field. */
  void endRow() {
    bytes[length - 1] = '\n';
    rows++;
  }

  void clear() {
    length = 0;
    rows = 0;
  }

  long rows() {
    return rows;
  }

  int length() {
    return length;
  }

  /** Starts a file: the names of the columns, not counted as a row. */
  CsvBytes header(String names) {
    byte[] line = (names + "\n").getBytes(StandardCharsets.US_ASCII);
    room(line.length);
    System.arraycopy(line, 0, bytes, length, line.length);
    length += line.length;
    return this;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  private void digits(long value, int width) {
    int size = width;
    for (long rest = value, bound = power(width); rest >= bound; rest /= 10) {
      size++;
    }
    long rest = value;
    for (int i = length + size - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += size;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  private void room(int size) {
    if (bytes.length - length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
    }
  }
}
