package org.sightline.server.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTest {
  @TempDir Path folder;

  @Test
  void namesAndAmountsAreFoundByTheirColumns() throws Exception {
    List<Line> lines =
        whole("code,Description,Budget\n10,Tutoring,\"12,000\"\n20,<script>alert(1)</script>,-5\n");
    assertEquals(List.of(2L, 3L), lines.stream().map(Line::number).toList());
    assertEquals(
        List.of("Tutoring", "<script>alert(1)</script>"), lines.stream().map(Line::name).toList());
    assertEquals(List.of("12,000", "-5"), lines.stream().map(Line::amount).toList());
  }

  @Test
  void columnsInSpanishAndArabicAreFoundToo() throws Exception {
    assertEquals("Tutorías", whole("código;Descripción;Importe\n1;Tutorías;100\n").get(0).name());
    Line line = whole("الرمز,البند,المبلغ\n1,مكتبة,500\n").get(0);
    assertEquals("مكتبة", line.name());
    assertEquals("500", line.amount());
  }

  @Test
  void aColumnCanBeNamedAndOneThatIsNotThereIsSaid() throws Exception {
    Path file = file("a,b,c\n1,Buses,7\n2,Books,8\n".getBytes(StandardCharsets.UTF_8));
    ListFile.Read read = ListFile.read(file, "B", "c");
    assertEquals(
        List.of(new Line(2, "Buses", "7"), new Line(3, "Books", "8")),
        assertInstanceOf(ListFile.Read.Whole.class, read).lines());
    assertEquals(
        List.of(new Flaw(Flaw.Kind.NO_COLUMN, 0, "nowhere")),
        assertInstanceOf(ListFile.Read.Flawed.class, ListFile.read(file, "nowhere", "")).flaws());
  }

  @Test
  void aRaggedLineIsNamedAndNothingIsTaken() throws Exception {
    assertEquals(
        List.of(new Flaw(Flaw.Kind.RAGGED, 3, "3/2"), new Flaw(Flaw.Kind.RAGGED, 4, "1/2")),
        flawed("name,amount\nBuses,7\nBooks, paper,8\nalone\nInk,2\n"));
  }

  @Test
  void aHundredThousandLettersAreNamedWithTheirLine() throws Exception {
    assertEquals(
        List.of(new Flaw(Flaw.Kind.LONG, 3, "100000/300")),
        flawed("name,amount\nBuses,7\n" + "x".repeat(100_000) + ",8\n"));
  }

  @Test
  void formulasAndLinesWithoutANameAreRefused() throws Exception {
    assertEquals(
        List.of(
            new Flaw(Flaw.Kind.FORMULA, 2, "=SUM(B2:B9)"),
            new Flaw(Flaw.Kind.NAMELESS, 3, ""),
            new Flaw(Flaw.Kind.FORMULA, 4, "=1+1")),
        flawed("name,amount\n=SUM(B2:B9),7\n,8\nBooks,=1+1\n"));
  }

  @Test
  void anotherEncodingIsReadAndWhatIsNoTextIsRefused() throws Exception {
    Path latin =
        file("nombre,importe\nFormación,1\nTutorías,2\n".getBytes(StandardCharsets.ISO_8859_1));
    ListFile.Read read = ListFile.read(latin, "", "");
    assertEquals(
        "Formación", assertInstanceOf(ListFile.Read.Whole.class, read).lines().get(0).name());
    assertEquals(Flaw.Kind.NOT_A_TABLE, only(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26}));
    assertEquals(Flaw.Kind.EMPTY, only(new byte[0]));
    assertEquals(Flaw.Kind.EMPTY, only("name,amount\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        Flaw.Kind.SIGNS,
        only("name,amount\nBo\u0007oks,1\nInk,2\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aListThatIsTooLongIsRefusedAsAWhole() throws Exception {
    String all =
        IntStream.rangeClosed(1, ListFile.MOST_LINES + 1)
            .mapToObj(i -> "line " + i + "," + i)
            .collect(Collectors.joining("\n", "name,amount\n", "\n"));
    assertEquals(Flaw.Kind.TOO_MANY, flawed(all).get(0).kind());
  }

  @Property(tries = 60)
  void anyBytesGiveLinesOrFlawsAndNothingElse(@ForAll @Size(max = 400) byte[] bytes)
      throws Exception {
    Path file = Files.createTempFile("list", "");
    try {
      Files.write(file, bytes);
      ListFile.Read read = ListFile.read(file, "", "");
      if (read instanceof ListFile.Read.Whole whole) {
        assertTrue(whole.lines().stream().noneMatch(line -> line.name().isBlank()));
      } else {
        assertTrue(!((ListFile.Read.Flawed) read).flaws().isEmpty());
      }
    } finally {
      Files.delete(file);
    }
  }

  private List<Line> whole(String text) throws IOException {
    ListFile.Read read = ListFile.read(file(text.getBytes(StandardCharsets.UTF_8)), "", "");
    return assertInstanceOf(ListFile.Read.Whole.class, read, read.toString()).lines();
  }

  private List<Flaw> flawed(String text) throws IOException {
    ListFile.Read read = ListFile.read(file(text.getBytes(StandardCharsets.UTF_8)), "", "");
    return assertInstanceOf(ListFile.Read.Flawed.class, read, read.toString()).flaws();
  }

  private Flaw.Kind only(byte[] bytes) throws IOException {
    ListFile.Read read = ListFile.read(file(bytes), "", "");
    List<Flaw> flaws = assertInstanceOf(ListFile.Read.Flawed.class, read, read.toString()).flaws();
    assertEquals(1, flaws.size(), flaws.toString());
    return flaws.get(0).kind();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("list.csv"), bytes);
  }
}
