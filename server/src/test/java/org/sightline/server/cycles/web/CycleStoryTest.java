package org.sightline.server.cycles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sightline.server.drive.Browser;

/** A cycle as one document, its decisions in the log, and the data it rests on. */
class CycleStoryTest extends ADistrictWithCycles {

  @Test
  void theWholeStoryIsToldInOrderOnAPageInAFileAndOnPaper() throws Exception {
    String cycle = signed();
    String story = "/decisions/story/cycle/" + cycle.substring("/cycles/".length());
    String page = lead().get(story).body();
    inOrder(
        page,
        "The story of",
        "What it began with",
        "Fewer come each week.",
        "Why, and why again",
        "The bus leaves before tutoring ends",
        "Baska wuu tagaa.",
        "Problem statement",
        "50%",
        "Signed",
        "before the start",
        "What was decided, in order",
        "Goal signed: ");
    assertFalse(page.contains("Between us alone"), "what is not to be quoted is not in it");
    assertTrue(page.contains("Heard, but not to be quoted"));
    assertTrue(page.contains("No. "), "the line of the log has its number");

    Browser.Seen file = lead().get(story + "/file");
    assertTrue(file.header("Content-Disposition").contains(".html"));
    assertTrue(file.body().startsWith("<!doctype html>"));

    byte[] pdf = lead().bytes(story + "/pdf");
    Files.write(Path.of("target", "story.pdf"), pdf);
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(paper);
      inOrder(text, "What it began with", "The bus leaves", "Problem statement", "Goal signed");
      assertFalse(text.contains("Between us alone"));
      assertEquals("en", paper.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void whatACycleDecidesIsALineOfTheLog() {
    String cycle = signed();
    String log = lead().get("/decisions?q=Goal+signed").body();
    assertTrue(log.contains("Goal signed: "));
    String page = lead().get(cycle).body();
    assertTrue(page.contains("/decisions/story/cycle/"));
    assertTrue(page.contains("/foundations/commitment/"));
    String commitment = "/foundations/commitment/" + cycle.substring("/cycles/".length());
    assertEquals(200, lead().get(commitment).status());
  }

  @Test
  void deletingDataNamesTheCyclesThatRestOnThem() {
    signed();
    String ask = lead().get("/data/" + district.key() + "/delete").body();
    assertTrue(ask.contains("rests on it"));
    assertTrue(ask.contains("href=\"/cycles/"));
  }

  private static String signed() {
    String cycle = start(lead(), "The bus");
    String cause = cause(lead(), cycle, "The bus leaves before tutoring ends", "");
    for (List<String> voice :
        List.of(
            List.of("Baska wuu tagaa.", "BY_ROLE"), List.of("Between us alone", "NOT_QUOTED"))) {
      assertEquals(
          303,
          lead()
              .post(
                  cause + "/voices",
                  "quote",
                  voice.get(0),
                  "who",
                  "A parent",
                  "heard",
                  "phone call",
                  "consent",
                  voice.get(1),
                  "on",
                  "2026-01-05")
              .status());
    }
    Browser.Seen framed = lead().post(cycle + "/statement", statement("0", "who1", learner()));
    assertEquals(303, framed.status(), framed.body());
    String form = lead().get(cycle + "/sign").body();
    Browser.Seen signed =
        lead()
            .post(
                cycle + "/sign",
                "version",
                version(form),
                "number",
                "0",
                "comparison",
                "EVERYONE_ELSE",
                "smallest",
                "5",
                "stop",
                "Stop when others fall behind.",
                "floor",
                "80",
                "rose",
                "INTERVAL",
                "small",
                "REPLACE",
                "wider",
                "STOP",
                "untold",
                "yes");
    assertEquals(303, signed.status(), signed.body());
    return cycle;
  }

  private static void inOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      assertTrue(at >= 0, part + " stands after what comes before it");
      from = at;
    }
  }
}
