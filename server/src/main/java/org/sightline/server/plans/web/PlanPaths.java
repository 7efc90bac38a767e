package org.sightline.server.plans.web;

import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Proposal;

/** Addresses of the pages of a plan. */
final class PlanPaths {
  private PlanPaths() {}

  static String plan(Cycle cycle) {
    return CycleHeads.path(cycle) + "/plan";
  }

  static String action(Cycle cycle, Action action) {
    return plan(cycle) + "/actions/" + action.id();
  }

  static String measure(Cycle cycle, Measure measure) {
    return plan(cycle) + "/measures/" + measure.id();
  }

  static String proposal(Cycle cycle, Proposal proposal) {
    return plan(cycle) + "/proposals/" + proposal.id();
  }

  static String feedback(Cycle cycle) {
    return CycleHeads.path(cycle) + "/feedback";
  }
}
