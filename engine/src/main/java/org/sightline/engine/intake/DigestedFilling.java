package org.sightline.engine.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fingerprints every value on its way into a table. */
final class DigestedFilling extends ForwardingFilling {

  private static final int SIZE = 1 << 16;
  private static final byte MISSING = 0;
  private static final byte TEXT = 1;
  private static final byte NUMBER = 2;
  private static final byte YES = 3;
  private static final byte NO = 4;
  private static final byte END = 5;

  /** Before a character of two bytes. */
  private static final char WIDE = 0x80;

  private final MessageDigest digest;
  private final byte[] buffer = new byte[SIZE];
  private int used;

  DigestedFilling(TableFilling table) {
    super(table);
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  @Override
  public void text(String value) {
    int length = value.length();
    put(TEXT);
    putLong(length);
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (used > SIZE - 3) {
        flush();
      }
      if (c < WIDE) {
        buffer[used++] = (byte) c;
      } else {
        buffer[used++] = (byte) WIDE;
        buffer[used++] = (byte) c;
        buffer[used++] = (byte) (c >>> 8);
      }
    }
    super.text(value);
  }

  @Override
  public void number(long unscaled) {
    put(NUMBER);
    putLong(unscaled);
    super.number(unscaled);
  }

  @Override
  public void yes(boolean value) {
    put(value ? YES : NO);
    super.yes(value);
  }

  @Override
  public void missing() {
    put(MISSING);
    super.missing();
  }

  @Override
  public void endRow(long line) {
    put(END);
    super.endRow(line);
  }

  /** The fingerprint of everything so far; call it once, at the end. */
  byte[] fingerprint() {
    flush();
    return digest.digest();
  }

  private void put(byte value) {
    if (used == SIZE) {
      flush();
    }
    buffer[used++] = value;
  }

  private void putLong(long value) {
    if (used > SIZE - 8) {
      flush();
    }
    for (int shift = 0; shift < 64; shift += 8) {
      buffer[used++] = (byte) (value >>> shift);
    }
  }

  private void flush() {
    digest.update(buffer, 0, used);
    used = 0;
  }
}
