package org.sightline.server.lens;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.source.Fingerprint;
import org.sightline.engine.intake.source.Reading;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;
import org.sightline.engine.intake.source.TableFiles;

/**
 * Reads a list from a file: text with separators, or a spreadsheet. A file with a line that cannot
 * be understood gives no lines at all.
 */
public final class ListFile {

  /** The most lines of one list. */
  public static final int MOST_LINES = 5000;

  private static final int MOST_FLAWS = 10;
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "line",
          "line item",
          "item",
          "description",
          "position",
          "program",
          "programme",
          "nombre",
          "concepto",
          "partida",
          "descripcion",
          "linea",
          "programa",
          "البند",
          "الاسم",
          "الوصف",
          "بند");
  private static final Set<String> AMOUNTS =
      Set.of(
          "amount",
          "budget",
          "cost",
          "total",
          "importe",
          "presupuesto",
          "costo",
          "coste",
          "monto",
          "المبلغ",
          "الميزانية",
          "التكلفة");

  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private ListFile() {}

  /** What came of reading. */
  public sealed interface Read {
    /** Every line could be read. */
    record Whole(List<Line> lines) implements Read {
      public Whole {
        lines = List.copyOf(lines);
      }
    }

    /** Some could not, and which; at most ten are named. */
    record Flawed(List<Flaw> flaws) implements Read {
      public Flawed {
        flaws = List.copyOf(flaws);
      }
    }
  }

  /**
   * Reads a file.
   *
   * @param nameColumn the column that names the lines; empty to find it
   * @param amountColumn the column with the amounts; empty to find it, if there is one
   */
  public static Read read(Path file, String nameColumn, String amountColumn) {
    ListFile list = new ListFile();
    try {
      TableFile table =
          new TableFiles(
                  parquet -> {
                    throw new IntakeException(
                        Trouble.NOT_A_TABLE, "It is a Parquet file.", "Maybe save it as .csv.");
                  })
              .open(file, Fingerprint.of(file), Reading.BY_LOOKING);
      list.read(table, nameColumn, amountColumn);
    } catch (IntakeException unreadable) {
      list.flaws.add(new Flaw(Flaw.Kind.of(unreadable.trouble()), 0, ""));
    }
    if (list.flaws.isEmpty() && list.lines.isEmpty()) {
      list.flaws.add(new Flaw(Flaw.Kind.EMPTY, 0, ""));
    }
    return list.flaws.isEmpty() ? new Read.Whole(list.lines) : new Read.Flawed(list.flaws);
  }

  private void read(TableFile table, String nameColumn, String amountColumn) {
    if (table.nulCharacters() > 0) {
      flaws.add(new Flaw(Flaw.Kind.NOT_A_TABLE, 0, ""));
      return;
    }
    List<String> header = table.header();
    Optional<Integer> name = column(header, nameColumn, NAMES);
    Optional<Integer> amount = column(header, amountColumn, AMOUNTS);
    for (String asked : List.of(nameColumn, amountColumn)) {
      if (!asked.isBlank() && column(header, asked, Set.of()).isEmpty()) {
        flaws.add(new Flaw(Flaw.Kind.NO_COLUMN, 0, asked));
      }
    }
    if (!flaws.isEmpty()) {
      return;
    }
    try (RowSource rows = table.rows()) {
      while (flaws.size() < MOST_FLAWS && rows.next()) {
        if (lines.size() == MOST_LINES) {
          flaws.add(new Flaw(Flaw.Kind.TOO_MANY, rows.line(), ""));
          return;
        }
        add(table, rows, name.orElse(0), amount);
      }
    }
  }

  private void add(TableFile table, RowSource rows, int name, Optional<Integer> amount) {
    boolean longer =
        IntStream.range(table.columns(), rows.width()).anyMatch(i -> !rows.cell(i).isBlank());
    boolean shorter = rows.width() < table.columns() && !table.shortRowsAreWhole();
    if (longer || shorter) {
      flaws.add(new Flaw(Flaw.Kind.RAGGED, rows.line(), rows.width() + "/" + table.columns()));
      return;
    }
    String called = cell(rows, name);
    String costs = amount.map(i -> cell(rows, i)).orElse("");
    if (called.isEmpty()
        && IntStream.range(0, rows.width()).allMatch(i -> cell(rows, i).isEmpty())) {
      return;
    }
    Optional<Flaw> flaw = flaw(rows.line(), called, Item.LONGEST_NAME, true);
    flaw = flaw.isPresent() ? flaw : flaw(rows.line(), costs, Item.LONGEST_AMOUNT, false);
    flaw.ifPresentOrElse(flaws::add, () -> lines.add(new Line(rows.line(), called, costs)));
  }

  private static Optional<Flaw> flaw(long line, String text, int longest, boolean needed) {
    if (needed && text.isEmpty()) {
      return Optional.of(new Flaw(Flaw.Kind.NAMELESS, line, ""));
    }
    if (text.length() > longest) {
      return Optional.of(new Flaw(Flaw.Kind.LONG, line, text.length() + "/" + longest));
    }
    if (text.indexOf('\uFFFD') >= 0 || text.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(new Flaw(Flaw.Kind.SIGNS, line, text.replaceAll("\\p{Cntrl}", "\uFFFD")));
    }
    boolean formula = !text.isEmpty() && "=@".indexOf(text.charAt(0)) >= 0;
    boolean signed = needed && !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0;
    return formula || signed
        ? Optional.of(new Flaw(Flaw.Kind.FORMULA, line, text))
        : Optional.empty();
  }

  private static String cell(RowSource rows, int i) {
    return i < rows.width() ? rows.cell(i).replaceAll("\\s+", " ").strip() : "";
  }

  private static Optional<Integer> column(List<String> header, String asked, Set<String> usual) {
    return IntStream.range(0, header.size())
        .boxed()
        .filter(
            i ->
                asked.isBlank()
                    ? usual.contains(plain(header.get(i)))
                    : plain(header.get(i)).equals(plain(asked)))
        .findFirst();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
