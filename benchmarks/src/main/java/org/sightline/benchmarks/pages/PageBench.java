package org.sightline.benchmarks.pages;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Serves a file with the built jar, brings it in through the pages, and lets 1, 8 and 32 people
 * look at them: half of them see everything, half their own school. Prints a table.
 */
public final class PageBench {
  private static final String PASSWORD = "seven quiet lanterns";

  /** More links in a row from one machine are slowed down; further people share these accounts. */
  private static final int ACCOUNTS = 8;

  private static final Pattern INVITED = Pattern.compile("/invitation/([A-Za-z0-9_-]+)");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");
  private static final Pattern FINDING = Pattern.compile("/findings/[a-z0-9-]+/[0-9a-f]{24}");

  private final PrintStream out;
  private final Served server;
  private final Visitor owner;
  private final Random luck = new Random(7);

  private PageBench(PrintStream out, Served server) {
    this.out = out;
    this.server = server;
    this.owner = new Visitor(server.address());
  }

  /** Arguments: the jar, a scratch folder, the file, seconds per number of people, the pause. */
  public static void main(String[] arguments) throws Exception {
    Path scratch = Path.of(arguments[1]);
    Path file = Path.of(arguments[2]);
    try (Served server =
        Served.start(
            Path.of(arguments[0]), scratch.resolve("workspace"), scratch.resolve("server.txt"))) {
      new PageBench(System.out, server)
          .measure(file, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    }
  }

  private void measure(Path file, int seconds, int pause) throws Exception {
    join(owner, server.setUp(), Map.of("email", "owner@school.example"));
    say("start to the link %.2f s", server.seconds());
    String dataset = bring(file);
    List<String> places = places(dataset);
    List<Visitor> people = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      people.add(person(i, i % 2 == 0 ? "" : places.get(i / 2 % places.size())));
    }
    out.println("| people | page | visits | p50 ms | p95 ms |");
    out.println("| ---: | --- | ---: | ---: | ---: |");
    for (int count : new int[] {1, 8, 32}) {
      List<Visitor> some =
          Stream.generate(() -> people).flatMap(List::stream).limit(count).toList();
      Map<String, String> pages = pages(dataset);
      some.forEach(each -> pages.values().forEach(path -> warm(each, path)));
      double used = server.processor();
      Visits visits = together(some, pages, seconds, pause);
      visits.rows(String.valueOf(count)).forEach(out::println);
      say("%d people: %.2f of a processor", count, (server.processor() - used) / seconds);
    }
    say("memory: %s", server.memory());
  }

  private String bring(Path file) throws Exception {
    long began = System.nanoTime();
    Visitor.Seen sent = owner.upload(file);
    if (sent.status() != 303) {
      throw new IllegalStateException("the upload answered " + sent.status());
    }
    double uploaded = (System.nanoTime() - began) / 1e9;
    String review = sent.location();
    while (owner.get(review).body().contains("id=\"progress\"")) {
      Thread.sleep(100);
    }
    double read = (System.nanoTime() - began) / 1e9;
    Matcher seen = SEEN.matcher(owner.get(review + "?step=ACCEPT").body());
    if (!seen.find()) {
      throw new IllegalStateException("the review cannot be accepted as it stands");
    }
    Visitor.Seen accepted =
        owner.post(
            review + "?step=ACCEPT",
            review + "/accept",
            Map.of("name", "The file", "seen", seen.group(1)));
    say(
        "%,d MB: sent in %.1f s, read after %.1f s, accepted after %.1f s",
        Files.size(file) >> 20, uploaded, read, (System.nanoTime() - began) / 1e9);
    return accepted.location().replaceAll("[?].*", "").replaceAll(".*/", "");
  }

  /** Places as people type them, one for each school: the first columns of the list of filters. */
  private List<String> places(String dataset) throws InterruptedException {
    Matcher option =
        Pattern.compile("<option value=\"([^\"]+)\"")
            .matcher(between(found("/findings/" + dataset), "name=\"place\"", "</select>"));
    List<String> places = new ArrayList<>();
    while (option.find()) {
      String place = option.group(1).replace("&#9;", "\t").replace("&amp;", "&");
      places.add(String.join(" > ", place.split("\t")));
    }
    if (places.isEmpty()) {
      throw new IllegalStateException("the file names no places");
    }
    return places;
  }

  /** The list of findings once they are found. */
  private String found(String list) throws InterruptedException {
    String body = owner.get(list).body();
    while (body.contains("id=\"waiting\"")) {
      Thread.sleep(200);
      body = owner.get(list).body();
    }
    return body;
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return start < 0 ? "" : text.substring(start, text.indexOf(to, start));
  }

  private Visitor person(int number, String place) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("email", "person" + number + "@school.example");
    fields.put("role", place.isEmpty() ? "LEAD" : "MEMBER");
    fields.put(place.isEmpty() ? "everywhere" : "places", place.isEmpty() ? "true" : place);
    Matcher link = INVITED.matcher(owner.post("/people", "/people/invite", fields).body());
    if (!link.find()) {
      throw new IllegalStateException("nobody can be invited to " + place);
    }
    Visitor person = new Visitor(server.address());
    join(person, "/invitation/" + link.group(1), Map.of());
    return person;
  }

  private static void join(Visitor visitor, String link, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>(more);
    fields.put("name", "A person");
    fields.put("password", PASSWORD);
    int status = visitor.post(link, link, fields).status();
    if (status != 303 || visitor.get("/").status() != 200) {
      throw new IllegalStateException(link.replaceAll("/[^/]*$", "") + " answered " + status);
    }
  }

  private Map<String, String> pages(String dataset) throws InterruptedException {
    String list = "/findings/" + dataset;
    Matcher finding = FINDING.matcher(found(list));
    String explorer = "/explorer/" + dataset;
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first page", "/");
    pages.put("findings", list);
    if (finding.find()) {
      pages.put("one finding", finding.group());
    }
    pages.put("explorer, one attribute", explorer);
    pages.put("explorer, two crossed", explorer + "?by=gender&by=race_ethnicity");
    pages.put(
        "explorer, three crossed", explorer + "?by=gender&by=race_ethnicity&by=english_learner");
    pages.put("fence", explorer + "/fence");
    pages.put("data", "/data/" + dataset);
    pages.put("decisions", "/decisions");
    pages.put("cycles", "/cycles");
    return pages;
  }

  /** Twice, and until the page is no longer at work in the background. */
  private static void warm(Visitor visitor, String path) {
    for (int i = 0;
        i < 200 && (i < 2 || visitor.get(path).body().contains("id=\"waiting\""));
        i++) {
      visitor.get(path);
    }
  }

  private Visits together(List<Visitor> people, Map<String, String> pages, int seconds, int pause)
      throws Exception {
    Visits visits = new Visits();
    List<Map.Entry<String, String>> all = List.copyOf(pages.entrySet());
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    List<Future<?>> work = new ArrayList<>();
    for (Visitor person : people) {
      Random own = new Random(luck.nextLong());
      work.add(
          threads.submit(
              () -> {
                while (System.nanoTime() < until) {
                  Map.Entry<String, String> page = all.get(own.nextInt(all.size()));
                  Visitor.Seen seen = person.get(page.getValue());
                  if (seen.status() >= 500) {
                    throw new IllegalStateException(page.getKey() + " answered " + seen.status());
                  }
                  visits.add(page.getKey(), seen.seconds());
                  Thread.sleep(pause == 0 ? 0 : own.nextInt(2 * pause));
                }
                return null;
              }));
    }
    for (Future<?> each : work) {
      each.get();
    }
    threads.shutdown();
    return visits;
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, "benchmarks: " + format, values));
  }
}
