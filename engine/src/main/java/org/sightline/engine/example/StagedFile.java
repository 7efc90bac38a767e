package org.sightline.engine.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file being written under another name, until the whole district stands. */
final class StagedFile {
  private final Path target;
  private final Path temporary;
  private final OutputStream out;
  private long rows;
  private long bytes;

  StagedFile(Path target, Path temporary, OutputStream out) {
    this.target = target;
    this.temporary = temporary;
    this.out = out;
  }

  void append(CsvBytes content) throws ExampleWriteException {
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw WriteTrouble.of(target, e);
    }
    rows += content.rows();
    bytes += content.length();
  }

  void append(byte[] content) throws ExampleWriteException {
    try {
      out.write(content);
    } catch (IOException e) {
      throw WriteTrouble.of(target, e);
    }
    bytes += content.length;
  }

  void close() throws ExampleWriteException {
    try {
      out.close();
    } catch (IOException e) {
      throw WriteTrouble.of(target, e);
    }
  }

  /** Closes the file without a word: it is about to be deleted, or was closed before. */
  void abandon() {
    try {
      out.close();
    } catch (IOException e) {
      // What kept it from closing was reported when it was written to.
    }
  }

  Path target() {
    return target;
  }

  Path temporary() {
    return temporary;
  }

  ExampleResult.ExampleFile written() {
    return new ExampleResult.ExampleFile(target, rows, bytes);
  }
}
