package org.sightline.server.care.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.server.chain.Sha256;

/** Rows of one table by their fingerprints, in whatever order they come. */
final class RowTally {
  private final Map<String, Integer> seen = new HashMap<>();
  private long rows;

  /** One row more of what there was. */
  void add(List<@Nullable Object> row) {
    seen.merge(fingerprint(row), 1, Integer::sum);
    rows++;
  }

  /** Takes a row of what there is off again; false when there was none like it. */
  boolean takeOff(List<@Nullable Object> row) {
    String print = fingerprint(row);
    Integer left = seen.get(print);
    if (left == null) {
      return false;
    }
    if (left == 1) {
      seen.remove(print);
    } else {
      seen.put(print, left - 1);
    }
    return true;
  }

  /** Whether every row that there was has been taken off. */
  boolean isEmpty() {
    return seen.isEmpty();
  }

  /** How many rows there were. */
  long rows() {
    return rows;
  }

  private static String fingerprint(List<@Nullable Object> row) {
    MessageDigest digest = Sha256.begun();
    for (Object value : row) {
      byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      digest.update((value == null ? "none " : "some ").getBytes(StandardCharsets.US_ASCII));
      digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(text);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
