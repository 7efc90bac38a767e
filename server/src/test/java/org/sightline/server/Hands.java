package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: with a pointer, or with the keyboard alone. */
interface Hands {

  /** Presses a link, a button or the heading of a fold. */
  void press(Locator it);

  /** Writes into a field; days as 2029-06-15. */
  void write(Locator field, String text);

  /** Ticks a box, or takes one of several. */
  void tick(Locator box);

  /** Takes an option of a list, by its value. */
  void take(Locator list, String value);

  /** With a pointer, as most people do. */
  final class Pointer implements Hands {
    @Override
    public void press(Locator it) {
      it.click();
    }

    @Override
    public void write(Locator field, String text) {
      field.fill(text);
    }

    @Override
    public void tick(Locator box) {
      box.check();
    }

    @Override
    public void take(Locator list, String value) {
      list.selectOption(value);
    }
  }

  /** With the keyboard alone: from stop to stop, never by a pointer or a shortcut of the test. */
  final class Keyboard implements Hands {
    private static final int MOST_STOPS = 400;

    private final Page page;

    Keyboard(Page page) {
      this.page = page;
    }

    @Override
    public void press(Locator it) {
      reach(it);
      page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
      reach(field);
      if ("date".equals(field.getAttribute("type"))) {
        String[] parts = text.split("-", -1);
        page.keyboard().type(parts[1] + parts[2] + parts[0]);
      } else {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
      }
    }

    @Override
    public void tick(Locator box) {
      if ("radio".equals(box.getAttribute("type"))) {
        go("Tab", box, "el => document.activeElement.name === el.name");
        if (!box.isChecked()) {
          page.keyboard().press("Space");
          go("ArrowDown", box, "el => el.checked");
        }
      } else {
        reach(box);
        if (!box.isChecked()) {
          page.keyboard().press("Space");
        }
      }
      assertTrue(box.isChecked(), () -> "ticked by the keyboard: " + box);
    }

    @Override
    public void take(Locator list, String value) {
      reach(list);
      page.keyboard().press("Home");
      for (int i = 0; i < MOST_STOPS && !list.inputValue().equals(value); i++) {
        page.keyboard().press("ArrowDown");
      }
      assertTrue(list.inputValue().equals(value), () -> "taken by the keyboard: " + value);
    }

    private void reach(Locator it) {
      go("Tab", it, "el => document.activeElement === el");
    }

    private void go(String key, Locator it, String there) {
      for (int i = 0; i < MOST_STOPS; i++) {
        if (Boolean.TRUE.equals(it.evaluate(there))) {
          return;
        }
        page.keyboard().press(key);
      }
      throw new AssertionError("the keyboard does not come to " + it + " on " + page.url());
    }
  }
}
