package org.sightline.benchmarks.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a workspace with cycles, found by their links as a person finds them: those of the
 * big cycle, which are the heaviest, and those of the whole workspace.
 */
record Rounds(Visitor person) {
  private static final String ID = "[0-9a-f-]{36}";

  Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("cycles", "/cycles");
    String cycle = big();
    pages.put("cycle: causes and people", cycle);
    pages.put("a cause", link(cycle, cycle + "/causes/" + ID));
    pages.put("problem statement", cycle + "/statement");
    pages.put("signing", cycle + "/sign");
    pages.put("ideas", cycle + "/ideas");
    pages.put("an idea", link(cycle + "/ideas", cycle + "/ideas/" + ID));
    pages.put("scores", cycle + "/ideas/scores");
    pages.put("choice", cycle + "/ideas/choice");
    pages.put("plan", cycle + "/plan");
    pages.put("plan: board", cycle + "/plan?view=board");
    pages.put("plan: history", cycle + "/plan/history");
    pages.put("an action", link(cycle + "/plan", cycle + "/plan/actions/" + ID));
    pages.put("a measure", link(cycle + "/plan", cycle + "/plan/measures/" + ID));
    pages.put("feedback", cycle + "/feedback");
    pages.put("reflect", cycle + "/reflect");
    pages.put("reflect: board report", cycle + "/reflect/board");
    pages.put("scorecard", cycle + "/scorecard");
    pages.put("log", "/decisions");
    pages.put("log, page 100", "/decisions?from=2000");
    pages.put("log, overdue", "/decisions?overdue=true");
    pages.put("log, kind", "/decisions?kind=OUTCOME");
    pages.put("search: many lines", "/decisions?q=reading");
    pages.put("search: few lines", "/decisions?q=tutoring+handed+no.+37");
    pages.put("search: nothing", "/decisions?q=nowhere+at+all");
    pages.put("a line", "/decisions/17");
    pages.put("talk of a line", "/comments/decision/17");
    pages.put("talk of the cycle", cycle.replace("/cycles/", "/comments/cycle/"));
    pages.put("story of the cycle", cycle.replace("/cycles/", "/decisions/story/cycle/"));
    pages.put("story of a line", "/decisions/story/decision/17");
    pages.put("write a line", "/decisions/new");
    pages.put("foundations", "/foundations");
    pages.put("map of power", "/foundations/power");
    pages.put("commitment", cycle.replace("/cycles/", "/foundations/commitment/"));
    pages.put("listening", "/foundations/listening");
    pages.put("lens", "/lens");
    return pages;
  }

  private String big() {
    Matcher link =
        Pattern.compile(
                "href=\"(/cycles/" + ID + ")\"[^>]*>" + Pattern.quote(Seeded.focus(0)) + "<")
            .matcher(person.get("/cycles").body());
    if (!link.find()) {
      throw new IllegalStateException("the list of cycles does not name the big one");
    }
    return link.group(1);
  }

  private String link(String from, String pattern) {
    Matcher link = Pattern.compile(pattern).matcher(person.get(from).body());
    if (!link.find()) {
      throw new IllegalStateException("no link like " + pattern + " on " + from);
    }
    return link.group();
  }
}
