package org.sightline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A standard stream that tells whether what was written arrived. When the one who read it went away
 * (as {@code head} does) nobody misses the rest; a full disk is another matter.
 */
final class Outlet extends OutputStream {

  private final OutputStream stream;

  Outlet(OutputStream stream) {
    this.stream = stream;
  }

  static Outlet of(FileDescriptor descriptor) {
    return new Outlet(new FileOutputStream(descriptor));
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) {
        throw e;
      }
    }
  }
}
