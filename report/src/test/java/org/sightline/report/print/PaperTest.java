package org.sightline.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.report.Samples;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.html.Tag;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;

class PaperTest {
  private static final Map<Language, String> HEADINGS =
      Map.of(
          Language.ENGLISH, "What was decided",
          Language.SPANISH, "Qué se decidió, y por qué",
          Language.ARABIC, "ما الذي تقرر ولماذا");
  private static final Map<Language, String> TEXTS =
      Map.of(
          Language.ENGLISH, "177 more students would bring the group to the bar (−3.1 points).",
          Language.SPANISH, "Faltan 177 estudiantes más para llegar al estándar (−3,1 puntos).",
          Language.ARABIC, "ينقص 177 طالبًا لتبلغ المجموعة المستوى (2027) في مدرسة Mill Street.");

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsWrittenCanBeReadAgain(Language language) throws Exception {
    try (PDDocument read = read(paper(language))) {
      String text = plain(new PDFTextStripper().getText(read));
      for (String word : HEADINGS.get(language).split(" ")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
      for (String word : TEXTS.get(language).replaceAll("[()]|\\.$", "").split(" ")) {
        assertTrue(text.contains(word), word + " in " + text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itSaysItsTitleAndLanguageAndIsTagged(Language language) throws Exception {
    try (PDDocument read = read(paper(language))) {
      assertEquals(HEADINGS.get(language), read.getDocumentInformation().getTitle());
      assertEquals(language.tag(), read.getDocumentCatalog().getLanguage());
      assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
      assertFalse(read.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty());
      assertTrue(read.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          HEADINGS.get(language),
          read.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void everySheetSaysItsNumberAndHowManyThereAre() throws Exception {
    List<Markup> much = new ArrayList<>();
    IntStream.range(0, 120).forEach(each -> much.add(Block.paragraph("Line " + each)));
    byte[] pdf =
        new Paper(Speech.of(Language.ENGLISH), "Long", "Many lines", Html.join(much)).pdf();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      int pages = read.getNumberOfPages();
      assertTrue(pages > 2, "sheets: " + pages);
      String text = new PDFTextStripper().getText(read);
      assertTrue(text.contains("Page 1 of " + pages), text);
      assertTrue(text.contains("Page " + pages + " of " + pages), text);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsLettersTravelWithIt(Language language) throws Exception {
    try (PDDocument read = read(paper(language))) {
      Set<String> apart = new TreeSet<>();
      for (PDPage page : read.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          if (!page.getResources().getFont(name).isEmbedded()) {
            apart.add(page.getResources().getFont(name).getName());
          }
        }
      }
      assertEquals(Set.of(), apart);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPictureIsDrawn(Language language) throws Exception {
    Markup figure =
        new Samples(language).all().get("dot-usual").in(Speech.of(language)).figure("dots", 2);
    byte[] pdf = new Paper(Speech.of(language), "Dots", "A picture", figure).pdf();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      BufferedImage sheet = new PDFRenderer(read).renderImageWithDPI(0, 96);
      Path folder = Files.createDirectories(Path.of("target", "print"));
      ImageIO.write(sheet, "png", folder.resolve("dots-" + language.tag() + ".png").toFile());
      assertTrue(coloured(sheet, 0xf4b41a) > 200, "the rail stands in the picture");
      assertTrue(coloured(sheet, 0x1d62bf) > 20, "the first group's mark stands in the picture");
    }
  }

  @Test
  void textThatLooksLikeMarkupStaysText() throws Exception {
    String hostile =
        "<script>alert(1)</script> ]]> &xxe; <!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + " \u0000\u202E\uFFFF";
    byte[] pdf =
        new Paper(
                Speech.of(Language.ENGLISH),
                hostile,
                hostile,
                Html.join(Tag.of("h1").text(hostile), Block.paragraph(hostile)))
            .pdf();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(read);
      assertTrue(text.contains("<script>alert(1)</script>"), text);
      assertFalse(text.contains("root:"), text);
    }
  }

  @Test
  void nothingIsFetched() throws Exception {
    List<String> asked = new ArrayList<>();
    HttpServer outside =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    outside.start();
    try {
      String there = "http://127.0.0.1:" + outside.getAddress().getPort() + "/";
      Markup main =
          Html.join(
              Tag.of("img").attribute("src", there + "a.png").attribute("alt", "a"),
              Tag.of("a").attribute("href", there + "b").text("A page elsewhere"),
              Tag.of("svg")
                  .attribute("height", 40)
                  .with(
                      Tag.of("image").attribute("href", there + "c.png"),
                      Tag.of("image").attribute("xlink:href", there + "d.png"),
                      Tag.of("use").attribute("href", there + "e.svg#x"),
                      Tag.of("rect").attribute("fill", "url(" + there + "f.svg#x)")),
              Block.paragraph("After all of it"));
      byte[] pdf = new Paper(Speech.of(Language.ENGLISH), "Outside", "Links", main).pdf();
      try (PDDocument read = Loader.loadPDF(pdf)) {
        assertTrue(new PDFTextStripper().getText(read).contains("After all of it"));
        for (PDPage page : read.getPages()) {
          assertEquals(List.of(), page.getAnnotations());
        }
      }
      assertEquals(List.of(), asked);
    } finally {
      outside.stop(0);
    }
  }

  private static byte[] paper(Language language) throws IOException {
    Speech speech = Speech.of(language);
    Markup main =
        Html.join(
            Tag.of("h1").text(HEADINGS.get(language)),
            Block.section(
                "one",
                HEADINGS.get(language),
                Tag.of("p").with(Tag.of("br")).text(TEXTS.get(language)),
                Block.warning(HEADINGS.get(language), Block.paragraph(TEXTS.get(language))),
                Block.facts(List.of(Map.entry(HEADINGS.get(language), Html.text("2027")))),
                new Table(
                        HEADINGS.get(language),
                        List.of(Table.Column.words("A"), Table.Column.number("n")),
                        List.of(List.of(TEXTS.get(language), "−12")))
                    .html(),
                Block.disclosure(HEADINGS.get(language), false, Block.paragraph("12 → 14"))),
            new Samples(language).all().get("trend-usual").in(speech).figure("trend", 3));
    byte[] pdf = new Paper(speech, HEADINGS.get(language), TEXTS.get(language), main).pdf();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      Path folder = Files.createDirectories(Path.of("target", "print"));
      ImageIO.write(
          new PDFRenderer(read).renderImageWithDPI(0, 96),
          "png",
          folder.resolve("paper-" + language.tag() + ".png").toFile());
    }
    return pdf;
  }

  private static PDDocument read(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  /** Letters as they are typed, whatever form they take beside one another. */
  private static String plain(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
  }

  private static int coloured(BufferedImage sheet, int colour) {
    int dots = 0;
    for (int x = 0; x < sheet.getWidth(); x++) {
      for (int y = 0; y < sheet.getHeight(); y++) {
        dots += (sheet.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
      }
    }
    return dots;
  }
}
