package org.sightline.benchmarks.pages;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workspace that fills: its owner brings data and invites people. */
final class School {
  private static final String PASSWORD = "seven quiet lanterns";
  private static final Pattern INVITED = Pattern.compile("/invitation/([A-Za-z0-9_-]+)");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");

  private final Served server;
  private final Visitor owner;

  School(Served server) {
    this.server = server;
    this.owner = new Visitor(server.address());
  }

  Visitor owner() {
    return owner;
  }

  /** Makes the owner, by the link that the server printed. */
  void open() {
    join(owner, server.setUp(), "Owner", Map.of("email", "owner@school.example"));
  }

  /** How long a file took, in seconds since it began to be sent, and what became of it. */
  record Brought(String dataset, double sent, double read, double accepted) {}

  /** Brings a file in and accepts it as it stands. */
  Brought bring(Path file) throws InterruptedException {
    long began = System.nanoTime();
    Visitor.Seen sent = owner.upload(file);
    if (sent.status() != 303) {
      throw new IllegalStateException("the upload answered " + sent.status());
    }
    double uploaded = since(began);
    String review = sent.location();
    while (owner.get(review).body().contains("id=\"progress\"")) {
      Thread.sleep(100);
    }
    double read = since(began);
    Matcher seen = SEEN.matcher(owner.get(review + "?step=ACCEPT").body());
    if (!seen.find()) {
      throw new IllegalStateException("the review cannot be accepted as it stands");
    }
    Visitor.Seen accepted =
        owner.post(
            review + "?step=ACCEPT",
            review + "/accept",
            Map.of("name", "The file", "seen", seen.group(1)));
    return new Brought(
        accepted.location().replaceAll("[?].*", "").replaceAll(".*/", ""),
        uploaded,
        read,
        since(began));
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  /**
   * Lets a person in.
   *
   * @param place as people type it; empty for everywhere, which makes them a lead
   */
  Visitor person(int number, String place) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("email", email(number));
    fields.put("role", place.isEmpty() ? "LEAD" : "MEMBER");
    fields.put(place.isEmpty() ? "everywhere" : "places", place.isEmpty() ? "true" : place);
    Matcher link = INVITED.matcher(owner.post("/people", "/people/invite", fields).body());
    if (!link.find()) {
      throw new IllegalStateException("nobody can be invited to " + place);
    }
    Visitor person = new Visitor(server.address());
    join(person, "/invitation/" + link.group(1), "Person " + number, Map.of());
    return person;
  }

  private static String email(int number) {
    return "person" + number + "@school.example";
  }

  /** Signs in as a person who was let in before. */
  Visitor back(int number) {
    Visitor person = new Visitor(server.address());
    int status =
        person
            .post("/sign-in", "/sign-in", Map.of("email", email(number), "password", PASSWORD))
            .status();
    if (status != 303) {
      throw new IllegalStateException("signing in answered " + status);
    }
    return person;
  }

  private static void join(Visitor visitor, String link, String name, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>(more);
    fields.put("name", name);
    fields.put("password", PASSWORD);
    int status = visitor.post(link, link, fields).status();
    if (status != 303 || visitor.get("/").status() != 200) {
      throw new IllegalStateException(link.replaceAll("/[^/]*$", "") + " answered " + status);
    }
  }
}
