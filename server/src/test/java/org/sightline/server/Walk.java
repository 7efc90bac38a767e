package org.sightline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** One person's way through the pages of a cycle; every step is a press, a word or a tick. */
final class Walk {
  private static final double LONG = 60_000;

  private final Page page;
  private final Hands hands;
  private final String account;
  private String cycle = "";
  private int loads;

  /**
   * @param account of the person who walks
   */
  Walk(Page page, Hands hands, String account) {
    this.page = page;
    this.hands = hands;
    this.account = account;
    page.onDOMContentLoaded(any -> loads++);
  }

  /** So many years from today, as people who plan would write it. */
  static String day(int years, int months) {
    return LocalDate.now(ZoneOffset.UTC).plusYears(years).plusMonths(months).toString();
  }

  Locator on(String selector) {
    return page.locator("main " + selector);
  }

  /** What the page says somewhere. */
  Walk reads(String words) {
    assertThat(on("").first()).containsText(words);
    return this;
  }

  /** Presses what leads to another page. */
  Walk follow(String selector) {
    return follow(page.locator(selector).first());
  }

  private Walk follow(Locator it) {
    int before = loads;
    hands.press(it);
    page.waitForCondition(() -> loads > before);
    assertEquals(
        true,
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        () -> page.url() + " is wider than its window");
    return this;
  }

  private void send(String path) {
    follow(on("form[action$='" + path + "'] button.first"));
  }

  private Locator field(String path, String name) {
    return on("form[action$='" + path + "'] [name='" + name + "']");
  }

  private Walk write(String path, String name, String text) {
    hands.write(field(path, name), text);
    return this;
  }

  private void tick(String path, String name, String value) {
    hands.tick(on("form[action$='" + path + "'] [name='" + name + "'][value='" + value + "']"));
  }

  /** Ends the cycle, once it was asked once more. */
  Walk end(String reason, String open) {
    toCycle().follow("main a[href$='/end']");
    tick("/end", "reason", reason);
    send("/end");
    reads(open);
    send("/end");
    return this;
  }

  private void unfold(Locator fold) {
    if (fold.getAttribute("open") == null) {
      hands.press(fold.locator("> summary"));
    }
  }

  /** Takes the finding with these words into a cycle. */
  Walk takeFinding(String words) {
    follow("header a[href='/findings']");
    Locator card = on("article").filter(new Locator.FilterOptions().setHasText(words)).first();
    assertThat(card).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    hands.press(card.locator("button[value='CYCLE']"));
    assertThat(card.locator("button[value='NONE']")).isVisible();
    return this;
  }

  /** Starts a cycle from the one finding that was taken. */
  Walk startFromFinding(String name, String focus) {
    toStart();
    hands.tick(on("[name='from']:not([value='worry'])").first());
    return start(name, focus);
  }

  /** Starts a cycle from a worry. */
  Walk startFromWorry(String worry, String name, String focus) {
    toStart();
    tick("/cycles", "from", "worry");
    write("/cycles", "worry", worry);
    return start(name, focus);
  }

  private void toStart() {
    follow("header a[href='/cycles']").follow("main a[href='/cycles/new']");
  }

  private Walk start(String name, String focus) {
    write("/cycles", "focus", focus).write("/cycles", "name", name);
    hands.take(field("/cycles", "side"), "STAFF");
    Locator overlap = field("/cycles", "overlap");
    if (overlap.count() > 0) {
      hands.write(overlap, name);
    }
    send("/cycles");
    cycle = page.url().substring(page.url().indexOf("/cycles/"));
    return this;
  }

  /** Back to the page of the cycle, by way of the list. */
  Walk toCycle() {
    return follow("header a[href='/cycles']").follow("main a[href='" + cycle + "']");
  }

  /** Adds a cause that explains the focus, or this cause. */
  Walk cause(String words, String explains) {
    unfold(on("details.add:has(form[action$='/causes'])"));
    write("/causes", "cause", words);
    if (!explains.isEmpty()) {
      Locator parent = on("select[name='parent'] option").filter(text(explains)).first();
      hands.take(field("/causes", "parent"), parent.getAttribute("value"));
    }
    send("/causes");
    return this;
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /** Puts a number of these data behind the cause on the page. */
  Walk number(String data, String question, String who, String note) {
    unfold(on("#number"));
    choose(data);
    unfold(on("#number"));
    hands.take(field("/numbers", "question"), question);
    who("/numbers", who);
    write("/numbers", "note", note);
    send("/numbers");
    return this;
  }

  private void who(String path, String begins) {
    Locator option = field(path, "who1").locator("option[value^='" + begins + "']");
    hands.take(field(path, "who1"), option.getAttribute("value"));
  }

  private void choose(String data) {
    Locator link = on(".datasets a[href*='" + data + "']");
    if (link.getAttribute("aria-current") == null) {
      follow(link);
    }
  }

  /** Puts a voice behind the cause on the page. */
  Walk voice(String quote, String who, String heard, String consent) {
    unfold(on("details.add:has(form[action$='/voices'])"));
    write("/voices", "quote", quote).write("/voices", "who", who).write("/voices", "heard", heard);
    write("/voices", "on", day(0, -1));
    tick("/voices", "consent", consent);
    send("/voices");
    return this;
  }

  /** Writes the problem statement. */
  Walk frame(String data, String question, String who, String target, String bar) {
    follow("main a[href$='/statement']");
    choose(data);
    hands.take(field("/statement", "question"), question);
    who("/statement", who);
    write("/statement", "target", target).write("/statement", "by", day(3, 0));
    if (!bar.isEmpty()) {
      write("/statement", "bar", bar);
    }
    hands.take(field("/statement", "owner"), account);
    send("/statement");
    return this;
  }

  /** Signs goal, comparison and stop rule. */
  Walk sign(String smallest, String stop) {
    follow("main a[href$='/sign']");
    tick("/sign", "comparison", "EVERYONE_ELSE");
    write("/sign", "smallest", smallest).write("/sign", "stop", stop).write("/sign", "floor", "80");
    Locator untold = field("/sign", "untold");
    if (untold.count() > 0) {
      hands.tick(untold);
    }
    send("/sign");
    return this;
  }

  /** Goes to a step of the cycle by its rail. */
  Walk step(String step) {
    return follow("ol.steps a[href='" + cycle + "/" + step + "']");
  }

  /** Adds an idea of these people about the cause with these words. */
  Walk idea(String title, String side, String cause) {
    step("ideas");
    unfold(on("#add"));
    write("/ideas", "title", title);
    hands.take(field("/ideas", "side"), side);
    hands.tick(on("form[action$='/ideas'] label").filter(text(cause)).locator("input").first());
    send("/ideas");
    return this;
  }

  /** The page asks whether the idea goes deep enough. */
  Walk isAskedDeeper() {
    assertThat(on("section[aria-labelledby='deeper'] .note").first()).isVisible();
    return this;
  }

  /** Answers the deeper question that the idea on the page is asked. */
  Walk goDeeper(String answer) {
    write("/answer", "answer", answer);
    send("/answer");
    return this;
  }

  /** Gives every idea on the page of scores these marks: one mark for all five of an idea. */
  Walk score(List<String> marks) {
    step("ideas").follow("main a[href$='/ideas/scores']");
    List<Locator> ideas = on("fieldset.marks").all();
    for (int i = 0; i < ideas.size(); i++) {
      for (Locator mark : ideas.get(i).locator("select").all()) {
        hands.take(mark, marks.get(i));
      }
    }
    send("/scores");
    return this;
  }

  /** Chooses all ideas that can be ticked. */
  Walk choose() {
    step("ideas").follow("main a[href$='/ideas/choice']");
    on("[name='pick']").all().forEach(hands::tick);
    send("/choice");
    return this;
  }

  /** Plans an action for the first idea that was chosen; it needs a decision of this kind. */
  Walk action(String title, String how, String needs) {
    step("plan").follow("section[aria-labelledby='actions'] .note a");
    write("/actions", "title", title).write("/actions", "how", how).write("/actions", "cost", "0");
    hands.take(field("/actions", "owner"), account);
    write("/actions", "starts", day(0, 1)).write("/actions", "ends", day(0, 6));
    tick("/actions", "needs", needs);
    send("/actions");
    return this;
  }

  /** Adds what tells whether the plan is carried out as designed. */
  Walk fidelity(String name) {
    follow("main a[href$='kind=ADHERENCE']");
    write("/measures", "name", name).write("/measures", "target", "80");
    send("/measures");
    return this;
  }

  /** Names who decides, where the plan says that nobody does. */
  Walk owner(String area, String name) {
    follow("main a[href='/foundations/power']");
    unfold(on("details:has(form[action$='/power/" + area + "'])"));
    write("/power/" + area, "owner-" + area, name);
    send("/power/" + area);
    return toCycle();
  }

  /** Sets the plan in motion. */
  Walk start() {
    step("plan");
    send("/plan/start");
    return this;
  }
}
