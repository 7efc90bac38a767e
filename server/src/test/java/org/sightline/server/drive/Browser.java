package org.sightline.server.drive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript: keeps cookies, sends forms with the token it was shown. */
public final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI home;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));

  public Browser(URI home) {
    this.home = home;
  }

  /** A page as it came. */
  public record Seen(int status, String body, HttpResponse<String> response) {
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String location() {
      return header("Location");
    }
  }

  /** Sends this header from now on. */
  public Browser with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Seen get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with a valid token, taken from the sign-in page. */
  public Seen post(String path, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.add("_csrf");
    all.add(token());
    return postBare(path, all.toArray(String[]::new));
  }

  /** Sends a form without adding a token. */
  public Seen postBare(String path, String... fields) {
    return method("POST", path, fields);
  }

  public Seen method(String method, String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.length() == 0 ? "" : "&").append(encoded(fields[i])).append('=');
      form.append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form.toString())));
  }

  /** Sends a form with a file and a valid token. */
  public Seen upload(String path, String name, byte[] file, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.add("_csrf");
    all.add(token());
    String edge = "sightline-edge";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < all.size(); i += 2) {
      body.writeBytes(
          ("--"
                  + edge
                  + "\r\nContent-Disposition: form-data; name=\""
                  + all.get(i)
                  + "\"\r\n\r\n"
                  + all.get(i + 1)
                  + "\r\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(
        ("--"
                + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** A token for a form. */
  public String token() {
    Matcher token = TOKEN.matcher(get("/sign-in").body());
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page holds no token");
    }
    return token.group(1);
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  public Browser withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  private HttpRequest.Builder request(String path) {
    URI address = path.startsWith("http") ? URI.create(path) : home.resolve(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Seen send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Seen(response.statusCode(), response.body(), response);
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** A file as it came, byte for byte. */
  public byte[] bytes(String path) {
    try {
      return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
