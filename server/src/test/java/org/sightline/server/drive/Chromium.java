package org.sightline.server.drive;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium, driven over a running server. Skips the test aloud without one. */
public final class Chromium implements AutoCloseable {
  private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

  private final URI home;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(URI home) {
    this.home = home;
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Opens it over this server. */
  public static Chromium over(URI home) {
    Assumptions.assumeTrue(
        Files.isExecutable(EXECUTABLE),
        "skipped: pages are not looked at, because Chromium is not at " + EXECUTABLE);
    return new Chromium(home);
  }

  /**
   * A window.
   *
   * @param session the session cookie; empty for nobody
   * @param language what the browser asks for
   * @param dark whether the machine prefers dark
   * @param width in CSS pixels
   */
  public Page window(String session, String language, boolean dark, int width) {
    return window(session, language, dark, width, true);
  }

  /** A window for somebody who looks this way. */
  public Page window(String session, Look look) {
    return window(session, look.language(), look.dark(), look.width());
  }

  /** The same window without JavaScript. */
  public Page windowWithoutScript(String session, String language, int width) {
    return window(session, language, false, width, false);
  }

  private Page window(String session, String language, boolean dark, int width, boolean script) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language)
                .setJavaScriptEnabled(script)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    if (!session.isEmpty()) {
      context.addCookies(List.of(new Cookie("sightline", session).setUrl(home.toString())));
    }
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home.toString())) {
            complaints.add("fetched: " + request.url());
          }
        });
    return page;
  }

  /** Goes to an address of the server. */
  public void go(Page page, String path) {
    page.navigate(home.resolve(path).toString());
  }

  /** Whether the page is wider than its window. */
  public List<String> overflow(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return "0".equals(String.valueOf(pixels))
        ? List.of()
        : List.of(page.url() + ": " + pixels + " px wider than the window");
  }

  /** What axe finds on the page as it stands. */
  public List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
        .analyze()
        .getViolations()
        .forEach(
            fault ->
                faults.add(
                    page.url() + ": " + fault.getId() + " " + fault.getNodes().get(0).getHtml()));
    return faults;
  }

  /** What the browser complained of: refused by the content policy, missing, fetched elsewhere. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
