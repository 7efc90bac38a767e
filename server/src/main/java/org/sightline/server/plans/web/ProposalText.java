package org.sightline.server.plans.web;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Planning;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Report;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the page of a proposed adjustment into words. */
@Component
class ProposalText {
  private final Planning planning;
  private final Feedback feedback;
  private final Adjusting adjusting;
  private final ActionFacts facts;
  private final PlanNames names;

  ProposalText(
      Planning planning,
      Feedback feedback,
      Adjusting adjusting,
      ActionFacts facts,
      PlanNames names) {
    this.planning = planning;
    this.feedback = feedback;
    this.adjusting = adjusting;
    this.facts = facts;
    this.names = names;
  }

  ProposalView of(Page page, Viewer viewer, Cycle cycle, Proposal proposal, Form form) {
    Action action = planning.action(cycle, proposal.action().toString());
    List<Report> about = about(cycle, proposal);
    Optional<Proposal.Answer> answer = proposal.answer();
    return new ProposalView(
        PlanPaths.proposal(cycle, proposal),
        PlanPaths.plan(cycle),
        title(page, proposal, action),
        VoicesText.why(page, proposal),
        VoicesText.counts(page, about),
        VoicesText.words(page, about),
        facts.of(page, cycle, action),
        PlanPaths.action(cycle, action),
        answer
            .map(
                given ->
                    page.say(
                        PlanWords.ANSWERED_BY,
                        page.say(VoicesText.choice(given.choice())),
                        names.person(page, given.by()),
                        page.speech().date(Today.of(given.at()))))
            .orElse(""),
        answer.map(Proposal.Answer::what).orElse(""),
        answer.map(Proposal.Answer::why).orElse(""),
        answer.map(given -> "/decisions/" + given.line()).orElse(""),
        proposal.version(),
        action.number(),
        answer.isEmpty() && !cycle.isEnded() && adjusting.mayDecide(viewer, cycle),
        form.starting("change", page.say(VoicesText.change(proposal.obstacle())))
            .starting("how", action.work().how())
            .starting("training", action.work().training())
            .starting("ends", action.work().ends().toString())
            .starting("choice", Proposal.Choice.TAKEN.name()));
  }

  /** What is proposed, about which action. */
  static String title(Page page, Proposal proposal, Action action) {
    return page.say(
        VoicesText.proposed(proposal.obstacle()), page.speech().name(action.work().title()));
  }

  /** What a decision about it rests on: how many said what, and what they said. */
  List<String> grounds(Page page, Cycle cycle, Proposal proposal) {
    List<Report> about = about(cycle, proposal);
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                VoicesText.why(page, proposal), VoicesText.counts(page, about)),
            VoicesText.words(page, about).stream())
        .toList();
  }

  private List<Report> about(Cycle cycle, Proposal proposal) {
    return feedback.reports(cycle).stream()
        .filter(each -> each.action().equals(proposal.action()))
        .toList();
  }
}
