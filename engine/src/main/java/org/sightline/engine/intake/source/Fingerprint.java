package org.sightline.engine.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one look at every byte of a file tells.
 *
 * @param sha256 hexadecimal
 * @param size in bytes
 * @param sequences well-formed UTF-8 sequences beyond ASCII
 * @param damaged bytes that are no UTF-8
 * @param nuls NUL bytes
 */
public record Fingerprint(String sha256, long size, long sequences, long damaged, long nuls) {

  private static final int BUFFER = 1 << 16;

  /** The hexadecimal SHA-256 of some bytes. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw noSha256(e);
    }
  }

  /** Reads the file once. */
  public static Fingerprint of(Path file) {
    Utf8Count count = new Utf8Count();
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        Stopping.whenAsked();
        digest.update(buffer, 0, n);
        count.take(buffer, n);
        size += n;
      }
      count.end();
      return new Fingerprint(
          HexFormat.of().formatHex(digest.digest()),
          size,
          count.sequences,
          count.damaged,
          count.nuls);
    } catch (IOException e) {
      throw ReadTrouble.of(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw noSha256(e);
    }
  }

  private static IllegalStateException noSha256(NoSuchAlgorithmException e) {
    return new IllegalStateException("this Java has no SHA-256", e);
  }
}
