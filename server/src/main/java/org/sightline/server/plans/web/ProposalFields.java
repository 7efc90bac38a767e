package org.sightline.server.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Work;
import org.sightline.server.site.Form;
import org.sightline.server.site.Limits;
import org.sightline.server.site.Page;

/** Reads what is decided about a proposed adjustment. */
final class ProposalFields {
  private ProposalFields() {}

  /** What was decided; empty, with the problems said in the form, when something is missing. */
  static Optional<Adjusting.Verdict> read(
      Page page, Form form, Proposal proposal, Action action, LocalDate today, List<String> rests) {
    Optional<Proposal.Choice> choice = form.choice("choice", Proposal.Choice.class);
    if (choice.isEmpty()) {
      form.refuse("choice", page.say(PlanWords.CHOICE_MISSING));
    }
    boolean left = choice.filter(each -> each == Proposal.Choice.LEFT).isPresent();
    String proposed = page.say(VoicesText.change(proposal.obstacle()));
    boolean otherwise = choice.filter(each -> each == Proposal.Choice.TAKEN_OTHERWISE).isPresent();
    String change = otherwise ? form.text(page, "change", Limits.LINE) : left ? "" : proposed;
    if (otherwise && change.equals(proposed)) {
      form.refuse("change", page.say(PlanWords.CHANGE_SAME));
    }
    String why = form.text(page, "decideWhy", Limits.TEXT);
    String how = form.optional(page, "how", Limits.TEXT);
    String training = form.optional(page, "training", Limits.TEXT);
    LocalDate ends = action.work().ends();
    if (!left) {
      ends = ActionFields.day(page, form, "ends").orElse(ends);
      if (ends.isBefore(action.work().starts())) {
        form.refuse(
            "ends",
            page.say(
                PlanWords.ENDS_BEFORE,
                page.speech().date(ends),
                page.speech().date(action.work().starts())));
      }
    }
    Optional<LocalDate> review =
        form.value("review").isBlank() ? Optional.empty() : ActionFields.day(page, form, "review");
    if (review.filter(day -> !day.isAfter(today)).isPresent()) {
      form.refuse("review", page.say(PlanWords.REVIEW_PAST));
    }
    if (form.isRefused()) {
      return Optional.empty();
    }
    Work before = action.work();
    return Optional.of(
        new Adjusting.Verdict(
            form.count("version"),
            form.count("number"),
            choice.orElseThrow(),
            left ? Optional.empty() : Optional.of(before.adjusted(how, training, ends)),
            change,
            why,
            review,
            line(page, proposal, action, left, change),
            rests,
            leftAside(page, choice.orElseThrow(), proposed)));
  }

  private static String line(
      Page page, Proposal proposal, Action action, boolean left, String change) {
    String title = page.speech().name(action.work().title());
    return left
        ? page.say(PlanWords.LOG_LEFT, page.say(VoicesText.proposed(proposal.obstacle()), title))
        : page.say(PlanWords.LOG_ADJUSTED, title, change);
  }

  private static List<String> leftAside(Page page, Proposal.Choice choice, String proposed) {
    List<String> aside = new ArrayList<>();
    if (choice != Proposal.Choice.LEFT) {
      aside.add(page.say(PlanWords.OPTION_LEAVE));
    }
    if (choice != Proposal.Choice.TAKEN) {
      aside.add(proposed);
    }
    return aside;
  }
}
