package org.sightline.cli;

import java.io.IOException;

/** A file the command line itself cannot read or write; the message is for the reader. */
final class UnusableFile extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableFile(String message) {
    super(message);
  }
}
