package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.report.html.Theme;
import org.sightline.report.language.Language;

/** Every picture in every state, looked at in a real browser. */
class GalleryTest {
  private static final boolean PROOF = Boolean.getBoolean("sightline.proof");
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** A few views always; the rest, and pictures of all of them, when proofs run in full. */
  static Stream<Arguments> views() {
    Stream<Arguments> always =
        Stream.of(
            Arguments.of(Language.ENGLISH, 1280, false),
            Arguments.of(Language.SPANISH, 375, false),
            Arguments.of(Language.ARABIC, 375, true));
    Stream<Arguments> inFull =
        Stream.of(
            Arguments.of(Language.ENGLISH, 1280, true),
            Arguments.of(Language.ENGLISH, 375, false),
            Arguments.of(Language.ENGLISH, 375, true),
            Arguments.of(Language.ARABIC, 1280, false));
    return PROOF ? Stream.concat(always, inFull) : always;
  }

  static Stream<Arguments> otherWidths() {
    return Stream.of(
        Arguments.of(Language.ENGLISH, 320),
        Arguments.of(Language.ENGLISH, 620),
        Arguments.of(Language.SPANISH, 1040),
        Arguments.of(Language.SPANISH, 480),
        Arguments.of(Language.ARABIC, 760));
  }

  @ParameterizedTest
  @MethodSource("views")
  void isReadableByEveryone(Language language, int width, boolean dark) throws IOException {
    Path file = Gallery.write(language, Theme.READER);
    Page page = browser.page(file, width, dark);
    shoot(page, language.tag() + "-" + width + (dark ? "-dark" : ""));
    assertEquals(List.of(), browser.complaints);
    assertEquals(List.of(), violations(page), "axe");
    assertEquals(
        0, ((Number) page.evaluate(ACROSS)).intValue(), "pixels the page scrolls sideways");
    assertEquals(List.of(), page.evaluate(OUTSIDE), "text outside its sheet");
    assertEquals(List.of(), page.evaluate(OVERLAPPING), "text on text");
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("otherWidths")
  void otherWidthsHoldTogetherToo(Language language, int width) throws IOException {
    Page page = browser.page(Gallery.write(language, Theme.READER), width, false);
    assertEquals(
        0, ((Number) page.evaluate(ACROSS)).intValue(), "pixels the page scrolls sideways");
    assertEquals(List.of(), page.evaluate(OUTSIDE), "text outside its sheet");
    assertEquals(List.of(), page.evaluate(OVERLAPPING), "text on text");
    page.context().close();
  }

  @Test
  void printsWithItsNumbersOpen() throws IOException {
    Page page = browser.page(Gallery.write(Language.ENGLISH, Theme.READER), 900, true);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(
        "rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
    assertTrue(
        (Boolean)
            page.evaluate(
                "[...document.querySelectorAll('details table')].every(t => t.checkVisibility({contentVisibilityAuto: true}) && t.getBoundingClientRect().height > 20)"),
        "every table is printed");
    shoot(page, "en-print");
    page.context().close();
  }

  @Test
  void aThemeChosenForTheReaderHoldsAgainstTheMachine() throws IOException {
    Page dark = browser.page(Gallery.write(Language.ENGLISH, Theme.DARK), 900, false);
    assertEquals(
        "rgb(20, 28, 32)", dark.evaluate("getComputedStyle(document.body).backgroundColor"));
    dark.context().close();
    Page light = browser.page(Gallery.write(Language.ENGLISH, Theme.LIGHT), 900, true);
    assertEquals(
        "rgb(246, 242, 232)", light.evaluate("getComputedStyle(document.body).backgroundColor"));
    light.context().close();
  }

  private static List<String> violations(Page page) {
    AxeResults results = new AxeBuilder(page).analyze();
    return results.getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(
                        node ->
                            rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
        .toList();
  }

  private static void shoot(Page page, String name) throws IOException {
    if (!PROOF) {
      return;
    }
    Path folder = Path.of("target", "pictures");
    Files.createDirectories(folder);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
  }

  private static final String ACROSS =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String OUTSIDE =
      """
      [...document.querySelectorAll('.sheet')].flatMap(sheet => {
        const s = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('.drawing text')].filter(t => {
          if (t.closest('.scroll')) return false;
          const r = t.getBoundingClientRect();
          return r.width > 0 && (r.left < s.left || r.right > s.right);
        }).map(t => sheet.querySelector('figure').id + ': ' + t.textContent);
      })""";

  private static final String OVERLAPPING =
      """
      [...document.querySelectorAll('.drawing')].flatMap(svg => {
        const texts = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()])
            .filter(([t, r]) => r.width > 0);
        const found = [];
        for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++) {
          const [a, p] = texts[i], [b, q] = texts[j];
          const w = Math.min(p.right, q.right) - Math.max(p.left, q.left);
          const h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
          if (w > 1 && h > 3.5) found.push(svg.closest('figure').id + ': ' + a.textContent + ' | ' + b.textContent + ' ' + w.toFixed(0) + 'x' + h.toFixed(0));
        }
        return found;
      })""";
}
