package org.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.server.Running;
import org.sightline.server.ServeSettings;
import org.sightline.server.SightlineServer;

/**
 * Runs through what people do first, so that Java can remember the classes this takes and start
 * quickly from then on. Nothing of it is shown or kept.
 */
final class Rehearsal {
  private static final int PAGES = 30;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

  private final URI address;
  private @Nullable String cookie;

  private Rehearsal(URI address) {
    this.address = address;
  }

  /** Rehearses in {@code arguments[0]}, a folder that exists and is thrown away afterwards. */
  public static void main(String[] arguments) throws Exception {
    Path scratch = Path.of(arguments[0]);
    String students = scratch.resolve("district/students.csv").toString();
    String report = scratch.resolve("report.html").toString();
    verb("generate", "--students", "300", "--out", scratch.resolve("district").toString());
    verb("describe", students);
    verb("gaps", students, "--report", report);
    ServeSettings settings = ServeSettings.loopback(scratch.resolve("workspace"), 0).asDemo();
    try (Running running = SightlineServer.start(settings)) {
      running.bringExample(ExampleProgress.SILENT);
      new Rehearsal(running.address()).visit(running.firstLink().orElseThrow());
    }
  }

  private static void verb(String... words) {
    PrintWriter nowhere = new PlainWriter(java.io.OutputStream.nullOutputStream());
    int code = Main.run(words, nowhere, nowhere);
    if (code != ExitCode.RAN) {
      throw new IllegalStateException(words[0] + " answered " + code);
    }
  }

  /** Signs in and looks at every page that the first ones lead to. */
  private void visit(URI first) throws IOException {
    Deque<String> ahead = new ArrayDeque<>(List.of(first.getPath(), "/sign-in", "/"));
    Set<String> seen = new HashSet<>(ahead);
    for (int page = 0; page < PAGES && !ahead.isEmpty(); page++) {
      Matcher link = LINK.matcher(page(ahead.removeFirst()));
      while (link.find()) {
        String path = link.group(1).replace("&amp;", "&");
        if (seen.add(path)) {
          ahead.addLast(path);
        }
      }
    }
  }

  private String page(String path) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) address.resolve(path).toURL().openConnection();
    asked.setInstanceFollowRedirects(false);
    if (cookie != null) {
      asked.setRequestProperty("Cookie", cookie);
    }
    String given = asked.getHeaderField("Set-Cookie");
    if (given != null && given.startsWith("sightline=")) {
      cookie = given.split(";", 2)[0];
    }
    if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return "";
    }
    try (var body = asked.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
