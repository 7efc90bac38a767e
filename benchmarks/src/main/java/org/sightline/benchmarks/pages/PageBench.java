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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Serves a file with the built jar, brings it in through the pages, and lets 1, 8 and 32 people
 * look at them: half of them see everything, half their own school. Prints a table.
 */
public final class PageBench {
  /** Further people share these accounts. */
  private static final int ACCOUNTS = 8;

  private static final Pattern FINDING = Pattern.compile("/findings/[a-z0-9-]+/[0-9a-f]{24}");

  private final PrintStream out;
  private final Served server;
  private final School school;
  private final Visitor owner;
  private final Random luck = new Random(7);

  private PageBench(PrintStream out, Served server) {
    this.out = out;
    this.server = server;
    this.school = new School(server);
    this.owner = school.owner();
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
    school.open();
    say("start to the link %.2f s", server.seconds());
    String dataset = bring(file);
    List<String> places = places(dataset);
    List<Visitor> people = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      people.add(school.person(i, i % 2 == 0 ? "" : places.get(i / 2 % places.size())));
    }
    out.println("| people | page | visits | p50 ms | p95 ms |");
    out.println("| ---: | --- | ---: | ---: | ---: |");
    for (int count : new int[] {1, 8, 32}) {
      List<Visitor> some =
          Stream.generate(() -> people).flatMap(List::stream).limit(count).toList();
      Map<String, String> pages = pages(dataset);
      Walking walking = new Walking(pages, luck);
      some.forEach(walking::warm);
      double used = server.processor();
      Visits visits = walking.together(some, seconds, pause);
      visits.rows(String.valueOf(count)).forEach(out::println);
      say("%d people: %.2f of a processor", count, (server.processor() - used) / seconds);
    }
    say("memory: %s", server.memory());
  }

  private String bring(Path file) throws Exception {
    School.Brought brought = school.bring(file);
    say(
        "%,d MB: sent in %.1f s, read after %.1f s, accepted after %.1f s",
        Files.size(file) >> 20, brought.sent(), brought.read(), brought.accepted());
    return brought.dataset();
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

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, "benchmarks: " + format, values));
  }
}
