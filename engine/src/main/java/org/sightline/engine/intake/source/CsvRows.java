package org.sightline.engine.intake.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** One pass over the lines of a text file. Bytes that are no text become the sign U+FFFD. */
final class CsvRows implements RowSource {

  private static final int LINES_BETWEEN_LOOKS = 1024;

  private final Path file;
  private final CountingInput bytes;
  private final Cells cells;
  private final CsvReader<Cells> reader;
  private final CloseableIterator<Cells> lines;
  private int untilLook = LINES_BETWEEN_LOOKS;

  private CsvRows(Path file, CountingInput bytes, Reader text, Dialect dialect) {
    this.file = file;
    this.bytes = bytes;
    this.cells = new Cells(ReadTrouble.name(file));
    this.reader = reader(dialect, cells, text);
    this.lines = reader.iterator();
  }

  // One cell with a stray quotation mark must not cost the whole file.
  @SuppressWarnings("removal")
  private static CsvReader<Cells> reader(Dialect dialect, Cells cells, Reader text) {
    try {
      return CsvReader.builder()
          .fieldSeparator(dialect.delimiter())
          .quoteCharacter(dialect.quote())
          .skipEmptyLines(true)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .allowExtraCharsAfterClosingQuote(true)
          .maxBufferSize(Limits.LINE)
          .build(cells, text);
    } catch (IllegalArgumentException e) {
      throw new IntakeException(
          Trouble.CHOICE,
          "A text file cannot have the delimiter '"
              + dialect.delimiter()
              + "' and the quotation mark '"
              + dialect.quote()
              + "'.",
          "Maybe leave both to be found by looking.",
          e);
    }
  }

  static CsvRows open(Path file, Dialect dialect, int mark) {
    CountingInput bytes = null;
    try {
      InputStream in = Files.newInputStream(file);
      bytes = new CountingInput(in);
      bytes.skipNBytes(mark);
      return of(file, bytes, dialect);
    } catch (IOException e) {
      close(bytes);
      throw ReadTrouble.of(file, e);
    }
  }

  /** A pass over text from anywhere, said to come from {@code file}. */
  static CsvRows of(Path file, InputStream in, Dialect dialect) {
    CountingInput bytes = in instanceof CountingInput counting ? counting : new CountingInput(in);
    Reader text =
        new InputStreamReader(
            bytes,
            dialect
                .encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD"));
    return new CsvRows(file, bytes, text, dialect);
  }

  @Override
  public boolean next() {
    if (--untilLook == 0) {
      untilLook = LINES_BETWEEN_LOOKS;
      Stopping.whenAsked();
    }
    try {
      if (!lines.hasNext()) {
        return false;
      }
      lines.next();
      return true;
    } catch (CsvParseException e) {
      throw explain(e);
    } catch (UncheckedIOException e) {
      throw ReadTrouble.of(file, e);
    }
  }

  private IntakeException explain(CsvParseException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof IntakeException known) {
        return known;
      }
      if (cause instanceof IOException io && !Files.exists(file)) {
        return ReadTrouble.of(file, io);
      }
      cause = cause.getCause();
    }
    if (String.valueOf(e.getMessage()).contains("maximum buffer size")) {
      return cells.tooLarge("has a cell that is longer than any table's");
    }
    return new IntakeException(
        Trouble.BROKEN,
        "'" + ReadTrouble.name(file) + "' cannot be read beyond line " + cells.line() + ".",
        "Maybe a quotation mark is opened there and never closed, or the file is no table.",
        e);
  }

  @Override
  public long line() {
    return cells.line();
  }

  @Override
  public int width() {
    return cells.width();
  }

  @Override
  public String cell(int i) {
    return cells.cell(i);
  }

  @Override
  public long position() {
    return bytes.position();
  }

  @Override
  public void close() {
    close(reader);
    close(bytes);
  }

  private static void close(@org.jspecify.annotations.Nullable AutoCloseable open) {
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (Exception e) {
      // Nothing was written through it, so nothing can be lost.
    }
  }
}
