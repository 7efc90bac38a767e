package org.sightline.report;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium, driven for tests. Tests are skipped aloud where there is none. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  final List<String> complaints = new ArrayList<>();

  private Browser() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
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

  static Browser open() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "SKIPPED: pages are not looked at, because Chromium is not installed at " + CHROMIUM);
    return new Browser();
  }

  /** Opens a file at a width; everything it fetches or complains of is noted. */
  Page page(Path file, int width, boolean dark) {
    Page page =
        browser
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setBypassCSP(true)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT))
            .newPage();
    page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().equals(file.toUri().toString())) {
            complaints.add("fetched: " + request.url());
          }
        });
    page.navigate(file.toUri().toString());
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
