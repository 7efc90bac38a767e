package org.sightline.server.plans.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.foundations.Area;
import org.sightline.server.plans.Work;
import org.sightline.server.site.Form;
import org.sightline.server.site.Limits;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** The fields of an action: filled in, and read. */
@Component
class ActionFields {
  private static final long MOST_COST = 999_999_999L;

  private final PlanNames names;
  private final ChosenIdeas ideas;

  ActionFields(PlanNames names, ChosenIdeas ideas) {
    this.names = names;
    this.ideas = ideas;
  }

  /** What can be chosen in the fields. */
  ActionChoices choices(Page page, Viewer viewer, Cycle cycle) {
    Option none = new Option("", page.say(PlanWords.NONE));
    return new ActionChoices(
        with(new Option("", page.say(PlanWords.CHOOSE)), names.owners(cycle)),
        with(none, names.causes(cycle)),
        with(none, ideas.chosen(viewer, cycle)),
        Arrays.stream(Area.values())
            .map(area -> new Option(area.name(), PlanNames.area(page, area)))
            .toList(),
        cycle.is(Constraint.MONEY));
  }

  private static List<Option> with(Option first, List<Option> others) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
        .toList();
  }

  /** Puts what is to be done into the fields that nobody filled in. */
  static Form filled(Form form, Work work) {
    return form.starting("title", work.title())
        .starting("how", work.how())
        .starting("owner", work.owner().toString())
        .starting("starts", work.starts().toString())
        .starting("ends", work.ends().toString())
        .starting("cost", Long.toString(work.cost()))
        .starting("money", work.money())
        .starting("training", work.training())
        .starting("cause", work.cause().map(UUID::toString).orElse(""))
        .starting("idea", work.idea().map(UUID::toString).orElse(""))
        .starting("needs", work.needs().stream().map(Enum::name).toArray(String[]::new));
  }

  /**
   * What the fields say; empty, with the problems said in the form, when it will not do.
   *
   * @param before what was said before, if it is an edit: an owner who has left may stay in it no
   *     longer, a cause that was set aside may
   */
  Optional<Work> read(Page page, Viewer viewer, Cycle cycle, Form form, Optional<Work> before) {
    String title = form.text(page, "title", Limits.NAME);
    String how = form.optional(page, "how", Limits.TEXT);
    String training = form.optional(page, "training", Limits.TEXT);
    String money = form.optional(page, "money", Limits.TEXT);
    Optional<UUID> owner =
        chosen(form, "owner", names.owners(cycle), Optional.empty()).filter(names::isHere);
    if (owner.isEmpty()) {
      form.refuse("owner", page.say(PlanWords.OWNER_MISSING));
    }
    Optional<LocalDate> starts = day(page, form, "starts");
    Optional<LocalDate> ends = day(page, form, "ends");
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      form.refuse(
          "ends",
          page.say(
              PlanWords.ENDS_BEFORE,
              page.speech().date(ends.get()),
              page.speech().date(starts.get())));
    }
    Optional<Long> cost = cost(form);
    if (cost.isEmpty()) {
      form.refuse("cost", page.say(PlanWords.COST_UNREADABLE));
    } else if (cost.get() > 0 && money.isBlank() && cycle.is(Constraint.MONEY)) {
      form.refuse("money", page.say(PlanWords.NOTHING_CHEAPER));
    }
    Optional<UUID> cause = chosen(form, "cause", names.causes(cycle), before.flatMap(Work::cause));
    Optional<UUID> idea =
        chosen(form, "idea", ideas.chosen(viewer, cycle), before.flatMap(Work::idea));
    if (form.isRefused()) {
      return Optional.empty();
    }
    return Optional.of(
        new Work(
            title,
            how,
            owner.orElseThrow(),
            starts.orElseThrow(),
            ends.orElseThrow(),
            cost.orElseThrow(),
            money,
            training,
            cause,
            idea,
            needs(form)));
  }

  private static Set<Area> needs(Form form) {
    return Arrays.stream(Area.values())
        .filter(area -> form.holds("needs", area.name()))
        .collect(Collectors.toSet());
  }

  private static Optional<UUID> chosen(
      Form form, String field, List<Option> options, Optional<UUID> before) {
    String value = form.value(field);
    return before
        .filter(id -> id.toString().equals(value))
        .or(
            () ->
                options.stream()
                    .filter(option -> option.value().equals(value) && !value.isEmpty())
                    .findFirst()
                    .map(option -> UUID.fromString(option.value())));
  }

  /** A day within reach; a date far away is a slip of the finger. */
  static Optional<LocalDate> day(Page page, Form form, String field) {
    Optional<LocalDate> day =
        form.day(field).filter(each -> each.getYear() > 1999 && each.getYear() < 2100);
    if (day.isEmpty()) {
      form.refuse(field, page.say(PlanWords.DAY_UNREADABLE));
    }
    return day;
  }

  private static Optional<Long> cost(Form form) {
    if (form.value("cost").isBlank()) {
      return Optional.of(0L);
    }
    String bare = form.value("cost").replaceAll("[\\s\u00a0\u202f'’,.]+(?=[0-9]{3}(?![0-9]))", "");
    return Form.empty()
        .starting("cost", bare)
        .number("cost")
        .filter(each -> each <= MOST_COST)
        .map(each -> (long) Math.ceil(each));
  }
}
