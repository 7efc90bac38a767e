package org.sightline.benchmarks.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Fills the log of decisions and the talk beside it, through their own pages.
 *
 * @param people who write; each at their own desk
 * @param cycles their addresses; the first is spoken about most
 * @param lines how many lines the log gets
 * @param comments how many comments are said, one in five about a cycle, the rest about lines
 */
record LongMemory(List<Visitor> people, List<String> cycles, int lines, int comments) {
  private static final int DESKS = 4;
  private static final List<String> ABOUT =
      List.of("reading", "busses", "suspensions", "tutoring", "courses", "meals", "calls home");
  private static final List<String> WHAT =
      List.of("begins in spring", "is put off", "goes on", "is handed to the schools");

  void fill() throws Exception {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desks(lines, (person, i, luck) -> write(person, i, luck, today));
    desks(comments, this::say);
  }

  private interface Writing {
    void write(Visitor person, int number, Random luck);
  }

  private void desks(int count, Writing writing) throws Exception {
    CycleBench.together(
        DESKS,
        IntStream.range(0, DESKS)
            .mapToObj(
                desk ->
                    (Callable<Integer>)
                        () -> {
                          Random luck = new Random(desk);
                          for (int i = desk; i < count; i += DESKS) {
                            writing.write(person(desk, i), i, luck);
                          }
                          return desk;
                        })
            .toList());
  }

  private Visitor person(int desk, int number) {
    int each = people.size() / DESKS;
    return people.get(desk * each + number / DESKS % each);
  }

  private void write(Visitor person, int number, Random luck, LocalDate today) {
    String topic = ABOUT.get(luck.nextInt(ABOUT.size()));
    LocalDate on = today.minusDays(lines - number);
    Map<String, String> fields =
        new java.util.TreeMap<>(
            Map.of(
                "kind",
                number % 5 == 0 ? "ADJUSTMENT" : number % 7 == 0 ? "OUTCOME" : "DECISION",
                "what",
                "Work on " + topic + " " + WHAT.get(luck.nextInt(WHAT.size())) + ", no. " + number,
                "why",
                "We looked at " + topic + " together and heard from families about it. ".repeat(4),
                "evidence",
                "The share of " + topic + " by school\nThree conversations",
                "not-taken",
                "Waiting another year: nothing would be known then",
                "who",
                "The team of round " + number % 30,
                "on",
                on.toString(),
                "review",
                number % 10 == 0 ? on.plusDays(200).toString() : ""));
    if (number % 2 == 0) {
      fields.put("about", subject(number % 10 == 0 ? 0 : luck.nextInt(cycles.size())));
    }
    sent(person.again("/decisions/new", "/decisions", fields));
  }

  private String subject(int cycle) {
    return "cycle:" + cycles.get(cycle).replace("/cycles/", "");
  }

  private void say(Visitor person, int number, Random luck) {
    String about =
        number % 5 == 0
            ? subject(number % 25 == 0 ? 0 : luck.nextInt(cycles.size()))
            : "decision:" + (1 + luck.nextInt(lines));
    String call = number % 40 == 0 ? "@Person " + (1 + luck.nextInt(people.size())) + " " : "";
    String path = "/comments/" + about.replace(':', '/');
    sent(
        person.again(
            "/decisions/new",
            path,
            Map.of("comment", call + "We saw the same in our school, time " + number)));
  }

  private static void sent(Visitor.Seen seen) {
    if (seen.status() != 303 && seen.status() != 302) {
      throw new IllegalStateException("a form answered " + seen.status() + " " + seen.problems());
    }
  }
}
