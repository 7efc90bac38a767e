package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without JavaScript. */
final class Visitor {
  private final URI home;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(URI home) {
    this.home = home;
  }

  /** A page as it came, after every redirect. */
  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(home.resolve(path)).GET());
  }

  /** Sends a form with its token. */
  HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder form = new StringBuilder("_csrf=").append(token());
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  /** Brings a file, waits until it is read and accepts it; the key of its dataset. */
  String accept(Path file, String name) throws Exception {
    String review = bring(file).uri().getPath();
    HttpResponse<String> page = get(review);
    while (page.body().contains("id=\"progress\"")) {
      Thread.sleep(50);
      page = get(review);
    }
    String last = get(review + "?step=ACCEPT").body();
    String seen = found("name=\"seen\" value=\"([0-9]+)\"", last);
    String path = post(review + "/accept", "name", name, "seen", seen).uri().getPath();
    return path.substring("/data/".length());
  }

  private HttpResponse<String> bring(Path file) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "_csrf", "", token().getBytes(StandardCharsets.US_ASCII));
    part(body, "file", "; filename=\"" + file.getFileName() + "\"", Files.readAllBytes(file));
    body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
    return send(
        HttpRequest.newBuilder(home.resolve("/data/bring"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String name, String more, byte[] value) {
    String head = "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more;
    body.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(value);
    body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private String token() throws Exception {
    return found("name=\"_csrf\" value=\"([^\"]+)\"", get("/sign-in").body());
  }

  static String found(String pattern, String body) {
    Matcher found = Pattern.compile(pattern).matcher(body);
    assertTrue(found.find(), () -> "no " + pattern + " in " + body);
    return found.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
  }
}
