package org.sightline.engine.intake.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts well-formed UTF-8 sequences, bytes that are none, and NUL bytes, over a stream of bytes.
 */
final class Utf8Count {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  long sequences;
  long damaged;
  long nuls;

  private int awaited;
  private int seen;

  void take(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (awaited == 0) {
        i = skipAscii(bytes, i, length);
        if (i == length) {
          return;
        }
        begin(bytes[i++]);
      } else if ((bytes[i] & 0xC0) == 0x80) {
        i++;
        seen++;
        if (--awaited == 0) {
          sequences++;
        }
      } else {
        damaged += seen;
        awaited = 0;
      }
    }
  }

  /** Says that no byte follows. */
  void end() {
    if (awaited > 0) {
      damaged += seen;
      awaited = 0;
    }
  }

  private int skipAscii(byte[] bytes, int from, int length) {
    int i = from;
    while (i + 8 <= length && plain((long) EIGHT.get(bytes, i))) {
      i += 8;
    }
    while (i < length && bytes[i] >= 0) {
      if (bytes[i] == 0) {
        nuls++;
      }
      i++;
    }
    return i;
  }

  /** Whether eight bytes are ASCII and none is NUL. */
  private static boolean plain(long eight) {
    return (eight & HIGH) == 0 && ((eight - ONES) & HIGH) == 0;
  }

  private void begin(byte first) {
    int b = first & 0xFF;
    if (b >= 0xC2 && b <= 0xDF) {
      awaited = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      awaited = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      awaited = 3;
    } else {
      damaged++;
      return;
    }
    seen = 1;
  }
}
