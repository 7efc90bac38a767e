package org.sightline.benchmarks.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One cycle, filled in through its own pages as far as it has come.
 *
 * @param lead whose cycle it is
 * @param team who also takes part
 * @param size how much of everything there is: 1 for a usual cycle, more for a big one
 */
record Seeded(Visitor lead, List<Visitor> team, int number, int size, Random luck) {
  private static final Pattern CAUSE = Pattern.compile("/causes/([0-9a-f-]{36})");
  private static final Pattern MEASURE =
      Pattern.compile("/cycles/[0-9a-f-]{36}/plan/measures/[0-9a-f-]{36}");
  private static final List<String> SIDES = List.of("FAMILY", "STUDENT", "STAFF", "PARTNER");

  /** How far a cycle has come; each step is taken after all before it. */
  enum Step {
    CAUSES,
    BACKING,
    STATEMENT,
    SIGNED,
    IDEAS,
    CHOICE,
    PLAN,
    MOTION
  }

  /** What the cycle of a number asks; that of the number 0 is the big one. */
  static String focus(int number) {
    return "Why do fewer of them read at grade level? " + number;
  }

  /** Fills it in up to a step; the address of the cycle. */
  String upTo(Step last) {
    String cycle = start();
    takeIn(cycle);
    List<String> causes = causes(cycle);
    if (Step.BACKING.compareTo(last) <= 0) {
      causes.forEach(cause -> back(cycle + "/causes/" + cause));
    }
    if (Step.STATEMENT.compareTo(last) <= 0) {
      frame(cycle);
    }
    if (Step.SIGNED.compareTo(last) <= 0) {
      sign(cycle);
    }
    if (Step.IDEAS.compareTo(last) <= 0) {
      ideas(cycle, causes);
    }
    if (Step.CHOICE.compareTo(last) <= 0) {
      choose(cycle);
    }
    if (Step.PLAN.compareTo(last) <= 0) {
      plan(cycle);
    }
    if (Step.MOTION.compareTo(last) <= 0) {
      carryOut(cycle);
    }
    return cycle;
  }

  private String start() {
    return lead.submit(
        lead.sheet("/cycles/new", "/cycles")
            .with("from", "worry")
            .with("worry", "Fewer of them come every week, and nobody says why. " + number)
            .with("name", "Cycle " + number)
            .with("focus", focus(number))
            .with("overlap", "Other people carry this one.")
            .with("side", "STAFF"));
  }

  private void takeIn(String cycle) {
    for (int i = 0; i < 2 + size; i++) {
      Sheet sheet = lead.sheet(cycle, "/members");
      List<String> people = sheet.choices("account");
      if (people.isEmpty()) {
        return;
      }
      lead.submit(sheet.with("account", people.get(0)).with("side", SIDES.get(i % SIDES.size())));
    }
  }

  private List<String> causes(String cycle) {
    List<String> causes = new ArrayList<>();
    Sheet sheet = lead.sheet(cycle, "/causes");
    for (int i = 0; i < 5 * size; i++) {
      sheet
          .with("cause", "They meet too little of it, reason " + i)
          .with("parent", i % 3 == 0 ? "" : causes.get(i - 1));
      Matcher said = CAUSE.matcher(lead.submit(sheet));
      if (!said.find()) {
        throw new IllegalStateException("a cause has no address");
      }
      causes.add(said.group(1));
    }
    return causes;
  }

  private void back(String cause) {
    Visitor.Seen page = lead.get(cause);
    lead.submit(
        Sheet.on(page, "/numbers")
            .with("question", "reading_proficient")
            .taking("who1", "english_learner")
            .with("note", "About a third of them."));
    for (int i = 0; i < 3; i++) {
      lead.submit(
          Sheet.on(page, "/voices")
              .with("quote", "I wait until somebody tells me what it says, time " + i)
              .with("who", "a student")
              .with("heard", "interview")
              .with("on", day(-30 - i))
              .with("consent", "WITH_GUARDIAN"));
    }
  }

  private static String day(int fromToday) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
  }

  private void frame(String cycle) {
    Sheet sheet = lead.sheet(cycle + "/statement", "/statement");
    lead.submit(
        sheet
            .with("question", "reading_proficient")
            .taking("who1", "english_learner")
            .with("target", "60")
            .with("bar", "80")
            .with("by", day(3 * 365))
            .with("owner", sheet.choices("owner").get(1)));
  }

  private void sign(String cycle) {
    Sheet sheet =
        lead.sheet(cycle + "/sign", "/sign")
            .with("comparison", "EVERYONE_ELSE")
            .with("smallest", "5")
            .with("stop", "Attendance falls two months in a row.")
            .with("floor", "80");
    lead.submit(sheet.choices("untold").isEmpty() ? sheet : sheet.with("untold", "yes"));
  }

  private void ideas(String cycle, List<String> causes) {
    List<Sheet> sheets =
        team.stream().map(person -> person.sheet(cycle + "/ideas", "/ideas")).toList();
    for (int i = 0; i < (size > 1 ? 30 * size : 10); i++) {
      int desk = i % team.size();
      team.get(desk)
          .submit(
              sheets
                  .get(desk)
                  .with("title", "Groups that meet twice a week, way " + i)
                  .with("text", "In two languages, with somebody they know.")
                  .with("side", SIDES.get(i % SIDES.size()))
                  .with("cause", causes.get(deepest(i, causes.size())))
                  .with("time", "two months"));
    }
  }

  /** An idea about a cause that others explain would be asked whether it goes deep enough. */
  private static int deepest(int idea, int causes) {
    return Math.min(causes - 1, idea * 3 % causes / 3 * 3 + 2);
  }

  private void choose(String cycle) {
    for (Visitor person : team) {
      score(person, cycle);
    }
    Sheet sheet = lead.sheet(cycle + "/ideas/choice", "/choice");
    List<String> picks = sheet.choices("pick");
    lead.submit(
        sheet
            .with("pick", picks.get(0), picks.get(1), picks.get(2))
            .with("reason", "These three reach most."));
  }

  /** Page after page, as long as one more waits. */
  private void score(Visitor person, String cycle) {
    String next = cycle + "/ideas/scores";
    do {
      next = score(person, person.sheet(next, "/scores"));
    } while (next.contains("?from=") && !next.contains("#"));
  }

  private String score(Visitor person, Sheet sheet) {
    for (String mark : List.of("impact-", "cost-", "time-", "expertise-", "alignment-")) {
      // Nothing below the floor of values, so that any idea can be chosen.
      int least = mark.equals("alignment-") ? 6 : 1;
      sheet
          .names(mark)
          .forEach(name -> sheet.with(name, Integer.toString(least + luck.nextInt(10 - least))));
    }
    if (!sheet.choices("side").isEmpty()) {
      sheet.with("side", "STAFF");
    }
    return person.submit(sheet);
  }

  private void plan(String cycle) {
    Sheet sheet = lead.sheet(cycle + "/plan/actions/new", "/actions");
    List<String> owners = sheet.choices("owner");
    for (int i = 0; i < 8 * size; i++) {
      lead.submit(
          sheet
              .with("title", "Reading groups, part " + i)
              .with("how", "Twice a week, in two languages.")
              .with("owner", owners.get(1 + i % (owners.size() - 1)))
              .with("cause", sheet.choices("cause").get(1 + i % 5))
              .with("idea", sheet.choices("idea").get(1 + i % 3))
              .with("starts", day(i - 60))
              .with("ends", day(i - 20))
              .with("cost", "0"));
    }
    Sheet measure = lead.sheet(cycle + "/plan/measures/new", "/measures");
    List<String> kinds = measure.choices("kind");
    for (int i = 0; i < kinds.size(); i++) {
      lead.submit(
          measure
              .with("kind", kinds.get(i))
              .with("name", "Groups that met, count " + i)
              .with("good", "More of them than in the month before")
              .with("target", "80"));
    }
    List<String> measures =
        MEASURE
            .matcher(lead.get(cycle + "/plan").body())
            .results()
            .map(each -> each.group())
            .distinct()
            .toList();
    for (String each : measures) {
      Sheet observed = lead.sheet(each, "/observations");
      for (int i = 0; i < 10; i++) {
        lead.submit(
            observed
                .with("on", day(i - 60))
                .with("x", "" + (10 + luck.nextInt(10)))
                .with("n", "20"));
      }
    }
  }

  private void carryOut(String cycle) {
    lead.submit(lead.sheet(cycle + "/plan", "/plan/start"));
    List<String> actions = actions(cycle);
    for (int i = 0; i < 10 * size; i++) {
      Visitor person = team.get(i % team.size());
      String action = actions.get(i % actions.size());
      person.submit(
          person
              .sheet(cycle + "/feedback?action=" + action, "/feedback")
              .with("action", action)
              .with("happening", i % 3 == 0 ? "NO" : "YES")
              .with("obstacle", i % 3 == 0 ? "NO_TIME" : "")
              .with("words", "It went as it goes, week " + i));
    }
  }

  private List<String> actions(String cycle) {
    return Pattern.compile("/plan/actions/([0-9a-f-]{36})")
        .matcher(lead.get(cycle + "/plan").body())
        .results()
        .map(each -> each.group(1))
        .distinct()
        .toList();
  }
}
