package org.sightline.engine.intake.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** A text file of delimited cells. */
final class CsvTable extends HeaderedTable {

  private final Path file;
  private final Dialect dialect;
  private final int mark;
  private final long size;
  private final long nuls;

  private CsvTable(
      Path file,
      Dialect dialect,
      int mark,
      Header header,
      boolean decimalComma,
      long size,
      long nuls) {
    super(header, decimalComma);
    this.file = file;
    this.dialect = dialect;
    this.mark = mark;
    this.size = size;
    this.nuls = nuls;
  }

  /**
   * @param start the first bytes of the file
   */
  static CsvTable open(Path file, byte[] start, Fingerprint all, Reading reading) {
    Encodings.Found encoding = Encodings.look(start, all, reading.encoding());
    byte[] text = Arrays.copyOfRange(start, encoding.mark(), start.length);
    byte[] whole = all.size() > start.length ? upToLastLine(text, encoding) : text;
    char quote = reading.quote().orElse('"');
    char delimiter =
        reading
            .delimiter()
            .orElseGet(() -> Delimiters.look(file, whole, encoding.encoding(), quote));
    Dialect dialect = new Dialect(encoding.encoding(), encoding.mark() > 0, delimiter, quote);
    Sample sample = Sample.of(CsvRows.of(file, new ByteArrayInputStream(whole), dialect));
    if (sample.rows().isEmpty()) {
      sample = Sample.of(CsvRows.open(file, dialect, encoding.mark()));
    }
    if (sample.rows().isEmpty()) {
      throw noRows(file, dialect, encoding.mark());
    }
    return new CsvTable(
        file,
        dialect,
        encoding.mark(),
        Header.look(sample, reading.header()),
        reading.decimalComma().orElse(sample.decimalComma()),
        Math.max(1, all.size()),
        encoding.encoding().name().startsWith("UTF-16") ? 0 : all.nuls());
  }

  /** A first line that cannot be read says why; otherwise the file holds blank lines only. */
  private static IntakeException noRows(Path file, Dialect dialect, int mark) {
    try (CsvRows rows = CsvRows.open(file, dialect, mark)) {
      rows.next();
    }
    return new IntakeException(
        Trouble.EMPTY,
        "The file '" + ReadTrouble.name(file) + "' has no rows.",
        "Maybe the export did not finish: make it again.");
  }

  /** Cuts off a last line that may be incomplete. */
  private static byte[] upToLastLine(byte[] text, Encodings.Found encoding) {
    if (!encoding.encoding().equals(StandardCharsets.UTF_8)
        && !encoding.encoding().equals(Encodings.WINDOWS_1252)) {
      return text;
    }
    int end = text.length;
    while (end > 0 && text[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? text : Arrays.copyOf(text, end);
  }

  @Override
  public String format() {
    return dialect.describe();
  }

  @Override
  public boolean shortRowsAreWhole() {
    return false;
  }

  @Override
  public long nulCharacters() {
    return nuls;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  RowSource allRows() {
    return CsvRows.open(file, dialect, mark);
  }
}
