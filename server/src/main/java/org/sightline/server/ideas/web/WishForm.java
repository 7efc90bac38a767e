package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.server.ideas.Elsewhere;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Money;
import org.sightline.server.ideas.Needs;
import org.sightline.server.ideas.Tier;
import org.sightline.server.ideas.Wish;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;

/** Reads what somebody says of an idea from a form, and writes it there. */
final class WishForm {
  static final int TITLE = 80;
  static final int LINE = 300;
  static final int TEXT = 4000;

  private WishForm() {}

  /**
   * What a form says; whatever cannot stand is refused in the form.
   *
   * @param causes that an idea of this cycle may address
   */
  static Wish read(Page page, Form form, List<Option> causes) {
    Tier tier = form.choice("tier", Tier.class).orElse(Tier.NONE);
    String where = form.optional(page, "where", TEXT);
    String different = form.optional(page, "different", TEXT);
    if (tier != Tier.NONE && where.isBlank()) {
      form.refuse("where", page.say(IdeaWords.WHERE_MISSING));
    }
    if (tier != Tier.NONE && different.isBlank()) {
      form.refuse("different", page.say(IdeaWords.DIFFERENT_MISSING));
    }
    return new Wish(
        form.text(page, "title", TITLE),
        form.optional(page, "text", TEXT),
        causes.stream()
            .map(Option::value)
            .filter(cause -> form.holds("cause", cause))
            .map(UUID::fromString)
            .toList(),
        new Needs(
            form.choice("money", Money.class).orElse(Money.UNKNOWN),
            form.optional(page, "cost", LINE),
            form.optional(page, "cheaper", TEXT),
            form.optional(page, "time", LINE),
            form.optional(page, "expertise", LINE)),
        new Elsewhere(tier, where, different));
  }

  /**
   * What a form says of an idea that is there: what the form does not ask about stays, and so do
   * links to causes that were set aside.
   */
  static Wish change(Page page, Form form, List<Option> causes, Idea idea) {
    form.starting("cheaper", idea.needs().nothingCheaper());
    Wish wish = read(page, form, causes);
    List<UUID> all = new ArrayList<>(wish.causes());
    for (UUID cause : idea.causes()) {
      if (causes.stream().noneMatch(option -> option.value().equals(cause.toString()))) {
        all.add(cause);
      }
    }
    return new Wish(wish.title(), wish.text(), all, wish.needs(), wish.elsewhere());
  }

  /** A form that says what an idea says. */
  static Form filled(Form form, Idea idea) {
    return form.starting("title", idea.title())
        .starting("text", idea.text())
        .starting("cause", idea.causes().stream().map(UUID::toString).toArray(String[]::new))
        .starting("money", idea.needs().money().name())
        .starting("cost", idea.needs().cost())
        .starting("cheaper", idea.needs().nothingCheaper())
        .starting("time", idea.needs().time())
        .starting("expertise", idea.needs().expertise())
        .starting("tier", idea.elsewhere().tier().name())
        .starting("where", idea.elsewhere().where())
        .starting("different", idea.elsewhere().different())
        .starting("answer", idea.deeper());
  }
}
