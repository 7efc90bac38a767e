package org.sightline.server.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Adjusting;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.Patience;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Report;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts what the front line says into words. */
@Component
class VoicesText {
  private static final int WORDS_SHOWN = 5;

  private final Feedback feedback;
  private final Adjusting adjusting;
  private final Patience patience;

  VoicesText(Feedback feedback, Adjusting adjusting, Patience patience) {
    this.feedback = feedback;
    this.adjusting = adjusting;
    this.patience = patience;
  }

  VoicesView of(Page page, Cycle cycle, List<Action> actions) {
    Map<UUID, List<Report>> said =
        feedback.reports(cycle).stream().collect(Collectors.groupingBy(Report::action));
    List<VoicesView.SaidLine> lines = new ArrayList<>();
    for (Action action : actions) {
      List<Report> about = said.getOrDefault(action.id(), List.of());
      if (!about.isEmpty()) {
        lines.add(
            new VoicesView.SaidLine(
                action.work().title(), counts(page, about), words(page, about)));
      }
    }
    List<Proposal> proposals = adjusting.proposals(cycle);
    return new VoicesView(
        setting(page),
        proposals.stream()
            .filter(each -> each.answer().isEmpty())
            .map(each -> line(page, cycle, actions, each))
            .toList(),
        proposals.stream()
            .filter(each -> each.answer().isPresent())
            .map(each -> line(page, cycle, actions, each))
            .toList(),
        lines,
        actions.stream().anyMatch(each -> !each.state().isOver()) ? PlanPaths.feedback(cycle) : "");
  }

  /** How many reports propose an adjustment, and within how many days. */
  String setting(Page page) {
    return page.say(PlanWords.SETTING, patience.reports(), patience.days());
  }

  /** How many said what. */
  static String counts(Page page, List<Report> about) {
    return page.say(
        PlanWords.SAID_COUNTS,
        count(about, Report.Happening.YES),
        count(about, Report.Happening.PARTLY),
        count(about, Report.Happening.NO));
  }

  private static long count(List<Report> about, Report.Happening happening) {
    return about.stream().filter(each -> each.happening() == happening).count();
  }

  /** The newest reports that hold words, each with its day and what stands in the way. */
  static List<String> words(Page page, List<Report> about) {
    return about.stream()
        .filter(each -> !each.words().isEmpty())
        .limit(WORDS_SHOWN)
        .map(
            each ->
                page.say(
                    PlanWords.SAID_WORDS,
                    page.speech().name(each.words()),
                    each.obstacle()
                        .map(obstacle -> page.say(obstacle(obstacle)))
                        .orElseGet(() -> page.say(PlanWords.HAPPENING_YES)),
                    page.speech().date(Today.of(each.at()))))
        .toList();
  }

  private static VoicesView.ProposalLine line(
      Page page, Cycle cycle, List<Action> actions, Proposal proposal) {
    return new VoicesView.ProposalLine(
        PlanPaths.proposal(cycle, proposal),
        page.say(proposed(proposal.obstacle()), page.speech().name(title(actions, proposal))),
        why(page, proposal),
        proposal
            .answer()
            .map(
                answer ->
                    page.say(
                        PlanWords.ANSWERED,
                        page.say(choice(answer.choice())),
                        page.speech().date(Today.of(answer.at()))))
            .orElse(""));
  }

  static String title(List<Action> actions, Proposal proposal) {
    return actions.stream()
        .filter(each -> each.id().equals(proposal.action()))
        .findFirst()
        .map(each -> each.work().title())
        .orElse("");
  }

  /** What a proposal rests on. */
  static String why(Page page, Proposal proposal) {
    return page.say(
        PlanWords.RESTS_ON,
        proposal.reports(),
        page.say(obstacle(proposal.obstacle())),
        page.speech().date(Today.of(proposal.at())));
  }

  static PlanWords obstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case KNOW_HOW -> PlanWords.KNOW_HOW;
      case DISAGREE -> PlanWords.DISAGREE;
      case NO_TIME -> PlanWords.NO_TIME;
    };
  }

  /** What is proposed, about the action of the title. */
  static PlanWords proposed(Obstacle obstacle) {
    return switch (obstacle) {
      case KNOW_HOW -> PlanWords.PROPOSED_TRAINING;
      case DISAGREE -> PlanWords.PROPOSED_TALK;
      case NO_TIME -> PlanWords.PROPOSED_TIME;
    };
  }

  /** The change that is proposed, to be taken or said otherwise. */
  static PlanWords change(Obstacle obstacle) {
    return switch (obstacle) {
      case KNOW_HOW -> PlanWords.CHANGE_TRAINING;
      case DISAGREE -> PlanWords.CHANGE_TALK;
      case NO_TIME -> PlanWords.CHANGE_TIME;
    };
  }

  static PlanWords choice(Proposal.Choice choice) {
    return switch (choice) {
      case TAKEN -> PlanWords.TAKEN;
      case TAKEN_OTHERWISE -> PlanWords.TAKEN_OTHERWISE;
      case LEFT -> PlanWords.LEFT;
    };
  }
}
