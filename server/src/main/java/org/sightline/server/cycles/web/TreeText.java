package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Proof;
import org.sightline.server.cycles.Tree;
import org.sightline.server.site.Page;

/** Puts a tree of causes into words. */
final class TreeText {
  private final Page page;
  private final Cycle cycle;

  TreeText(Page page, Cycle cycle) {
    this.page = page;
    this.cycle = cycle;
  }

  static String path(Cycle cycle, Cause cause) {
    return HeadText.path(cycle) + "/causes/" + cause.id();
  }

  List<BranchView> branches(List<Tree.Branch> branches) {
    return branches.stream()
        .map(each -> view(each.cause(), each.proof(), each.deepest(), branches(each.why())))
        .toList();
  }

  BranchView view(Cause cause, Proof proof, boolean deepest, List<BranchView> why) {
    Proof.State state = proof.state();
    return new BranchView(
        cause.words(),
        path(cycle, cause),
        counts(proof),
        page.say(
            switch (state) {
              case BACKED -> CycleWords.BACKED;
              case ASSUMPTION -> CycleWords.ASSUMPTION;
              case CONTRADICTED -> CycleWords.CONTRADICTED;
            }),
        switch (state) {
          case BACKED -> "gap";
          case ASSUMPTION -> "unsure";
          case CONTRADICTED -> "none";
        },
        state == Proof.State.CONTRADICTED,
        deepest,
        wants(proof),
        why);
  }

  private List<String> counts(Proof proof) {
    List<String> counts = new ArrayList<>();
    counts.add(page.say(CycleWords.NUMBERS, proof.numbers()));
    counts.add(page.say(CycleWords.VOICES, proof.voices()));
    if (proof.numbersAgainst() > 0) {
      counts.add(page.say(CycleWords.NUMBERS_AGAINST, proof.numbersAgainst()));
    }
    if (proof.voicesAgainst() > 0) {
      counts.add(page.say(CycleWords.VOICES_AGAINST, proof.voicesAgainst()));
    }
    return counts;
  }

  private String wants(Proof proof) {
    if (proof.state() != Proof.State.ASSUMPTION) {
      return "";
    }
    if (proof.numbers() > 0) {
      return page.say(
          cycle.is(Constraint.BUY_IN) ? CycleWords.WANTS_STORY : CycleWords.WANTS_VOICE);
    }
    return page.say(proof.voices() > 0 ? CycleWords.WANTS_NUMBER : CycleWords.WANTS_BOTH);
  }
}
