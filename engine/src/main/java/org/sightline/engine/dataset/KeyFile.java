package org.sightline.engine.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The secret of a workspace: 32 random bytes that only their owner can read. */
final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  /** Reads the key, making it first where there is none. */
  static byte[] read(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    byte[] key = Files.readAllBytes(file);
    if (key.length != BYTES) {
      throw new IntakeException(
          Trouble.BROKEN,
          "The workspace's key '" + file.getFileName() + "' has " + key.length + " bytes, not 32.",
          "Maybe restore it from a backup: without it, known pseudonyms cannot be made again.");
    }
    return key;
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    // Written aside and linked into place, so that no reader ever sees half a key.
    Path fresh =
        file.resolveSibling(
            file.getFileName() + "." + Long.toHexString(new SecureRandom().nextLong()));
    try {
      try (SeekableByteChannel channel =
          Files.newByteChannel(
              fresh,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly(file))) {
        ByteBuffer bytes = ByteBuffer.wrap(key);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // Another process made it first; both then read the same one.
    } catch (UnsupportedOperationException e) {
      Files.move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path near) {
    boolean posix = near.getFileSystem().supportedFileAttributeViews().contains("posix");
    Set<PosixFilePermission> owner =
        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
        : new FileAttribute<?>[0];
  }
}
