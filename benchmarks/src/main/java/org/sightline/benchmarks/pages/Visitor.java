package org.sightline.benchmarks.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser on a machine of their own, whose address is told as a proxy would tell
 * it: keeps cookies, sends forms with the token of a page.
 */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern PROBLEM = Pattern.compile("class=\"problem\"[^>]*>([^<]*)<");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** What came back, and after how many seconds with all of its text. */
  record Seen(int status, String location, String body, double seconds) {

    /** What a refused form says is wrong with it. */
    List<String> problems() {
      return PROBLEM.matcher(body).results().map(found -> found.group(1)).toList();
    }
  }

  private static final AtomicInteger MACHINES = new AtomicInteger();

  private final URI home;
  private final String machine = "192.0.2." + MACHINES.incrementAndGet() % 250;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private String known = "";

  Visitor(URI home) {
    this.home = home;
  }

  Seen get(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)).GET());
  }

  /** What a page is made of that asks for it by itself, as htmx does. */
  Seen part(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)).header("HX-Request", "true").GET());
  }

  /** Sends a form to an address, with the token of the page {@code from}. */
  Seen post(String from, String path, Map<String, String> fields) {
    return send(path, fields, token(from));
  }

  /** Sends a form to an address, with the token that the last page with a form gave. */
  Seen again(String from, String path, Map<String, String> fields) {
    if (known.isEmpty()) {
      known = token(from);
    }
    return send(path, fields, known);
  }

  private Seen send(String path, Map<String, String> fields, String token) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    return form(
        path,
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  /** A form of a page, to be filled in. */
  Sheet sheet(String page, String ending) {
    return Sheet.on(get(page), ending);
  }

  /**
   * Sends a form as it was filled in.
   *
   * @return the address it leads to
   * @throws IllegalStateException when it is refused
   */
  String submit(Sheet sheet) {
    Seen seen = form(sheet.action(), sheet.encoded());
    if (seen.status() != 303 && seen.status() != 302) {
      throw new IllegalStateException(
          sheet.action() + " answered " + seen.status() + " to " + sheet + ": " + seen.problems());
    }
    return seen.location().replaceAll("^https?://[^/]*", "");
  }

  private Seen form(String path, String encoded) {
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded)));
  }

  /** Brings a file in by the plain form; the file is read while it is sent. */
  Seen upload(Path file) {
    String token = token("/data/bring");
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + token
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\"into\"\r\n\r\n"
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + file.getFileName()
            + "\"\r\nContent-Type: text/csv\r\n\r\n";
    try {
      return send(
          HttpRequest.newBuilder(home.resolve("/data/bring"))
              .header("Content-Type", "multipart/form-data; boundary=edge")
              .POST(
                  HttpRequest.BodyPublishers.concat(
                      HttpRequest.BodyPublishers.ofString(head),
                      HttpRequest.BodyPublishers.ofFile(file),
                      HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String token(String page) {
    Seen seen = get(page);
    Matcher token = TOKEN.matcher(seen.body());
    if (!token.find()) {
      throw new IllegalStateException("a page without a form answered " + seen.status());
    }
    return token.group(1);
  }

  private Seen send(HttpRequest.Builder request) {
    request.header("X-Forwarded-For", machine);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    long began = System.nanoTime();
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      double seconds = (System.nanoTime() - began) / 1e9;
      for (String cookie : response.headers().allValues("set-cookie")) {
        String[] pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return new Seen(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body(),
          seconds);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
