package org.sightline.benchmarks.pages;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Serves a workspace with fifty people, forty cycles and a long memory with the built jar, and lets
 * eight people walk through its pages. Prints a table.
 */
public final class CycleBench {
  private static final int PEOPLE = 50;
  private static final int CYCLES = 40;
  private static final int WALKERS = 8;
  private static final int TEAM = 12;
  private static final int ALONE = 20;
  private static final int SIZE_OF_THE_BIG_ONE = 10;

  private final PrintStream out;
  private final School school;
  private final Served server;

  private CycleBench(PrintStream out, Served server) {
    this.out = out;
    this.server = server;
    this.school = new School(server);
  }

  /**
   * Arguments: the jar, the folder of the workspace, a file of students, how many lines the log
   * gets, how many comments, seconds, the pause. A workspace that is there is taken up again.
   */
  public static void main(String[] arguments) throws Exception {
    Path workspace = Path.of(arguments[1]);
    boolean seeded = Files.exists(workspace.resolve("seeded"));
    try (Served server =
        Served.start(Path.of(arguments[0]), workspace, workspace.resolveSibling("server.txt"))) {
      CycleBench bench = new CycleBench(System.out, server);
      List<Visitor> walkers;
      if (seeded) {
        walkers = bench.backAgain();
      } else {
        walkers =
            bench.seed(
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]));
        Files.createFile(workspace.resolve("seeded"));
      }
      bench.walk(walkers, Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6]));
    }
  }

  private List<Visitor> backAgain() {
    return Stream.iterate(1, i -> i + 1).limit(WALKERS).map(school::back).toList();
  }

  private List<Visitor> seed(Path file, int lines, int comments) throws Exception {
    long began = System.nanoTime();
    school.open();
    school.bring(file);
    List<Visitor> people = new ArrayList<>();
    for (int i = 1; i < PEOPLE; i++) {
      people.add(school.person(i, ""));
    }
    say("%d people after %.0f s", people.size(), (System.nanoTime() - began) / 1e9);
    List<String> cycles =
        together(
            4,
            Stream.iterate(0, i -> i + 1)
                .limit(CYCLES)
                .map(i -> (Callable<String>) () -> cycle(people, i))
                .toList());
    say("%d cycles after %.0f s", CYCLES, (System.nanoTime() - began) / 1e9);
    new LongMemory(people, cycles, lines, comments).fill();
    say(
        "%d lines and %d comments after %.0f s",
        lines, comments, (System.nanoTime() - began) / 1e9);
    return people.subList(0, WALKERS);
  }

  private String cycle(List<Visitor> people, int number) {
    boolean big = number == 0;
    Seeded.Step[] steps = Seeded.Step.values();
    Visitor lead = people.get(number);
    List<Visitor> team = big ? people.subList(0, TEAM) : List.of(lead, people.get(number + 1));
    return new Seeded(lead, team, number, big ? SIZE_OF_THE_BIG_ONE : 1, new Random(7 + number))
        .upTo(big ? Seeded.Step.MOTION : steps[number % steps.length]);
  }

  static <T> List<T> together(int at, List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(at);
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(work)) {
        done.add(each.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }

  private void walk(List<Visitor> people, int seconds, int pause) throws Exception {
    Map<String, String> pages = new Rounds(people.get(0)).pages();
    Walking walking = new Walking(pages, new Random(7));
    people.forEach(walking::warm);
    double used = server.processor();
    Visits visits = walking.together(people, seconds, pause);
    out.println("| people | page | visits | p50 ms | p95 ms |");
    out.println("| ---: | --- | ---: | ---: | ---: |");
    visits.rows(String.valueOf(people.size())).forEach(out::println);
    alone(people.get(0), pages);
    say("%.2f of a processor; memory: %s", (server.processor() - used) / seconds, server.memory());
  }

  /** What a page costs by itself, whatever else the machine does. */
  private void alone(Visitor person, Map<String, String> pages) {
    out.println("| page | KB | processor ms |");
    out.println("| --- | ---: | ---: |");
    pages.forEach(
        (name, path) -> {
          double used = server.processor();
          int letters = 0;
          for (int i = 0; i < ALONE; i++) {
            letters = person.get(path).body().length();
          }
          out.println(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %.0f |",
                  name,
                  letters >> 10,
                  1e3 * (server.processor() - used) / ALONE));
        });
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, "benchmarks: " + format, values));
  }
}
