package org.sightline.server.accounts.web.trail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.report.language.Phrase;

/** What a line of the audit trail says was done, by the action's stable key. */
public enum DeedWords implements Phrase {
  ACCOUNT_ALLOWED,
  ACCOUNT_INVITED,
  ACCOUNT_JOINED,
  ACCOUNT_MISSED,
  ACCOUNT_PASSWORD_CHANGED,
  ACCOUNT_REFUSED,
  ACCOUNT_REMOVED,
  ACCOUNT_RENAMED,
  ACCOUNT_RESET,
  ACCOUNT_RESET_ASKED,
  ACCOUNT_RESET_OFFERED,
  ACCOUNT_SET_UP_OFFERED,
  ACCOUNT_SIGNED_IN,
  ACCOUNT_UNINVITED,
  CHAMPIONS_NAMED,
  COMMENT_SAID,
  COMMENT_TAKEN_BACK,
  COMMITMENT_SAID,
  CYCLE_CAUSE_DROPPED,
  CYCLE_CAUSE_KEPT,
  CYCLE_CAUSE_REWORDED,
  CYCLE_CAUSE_SAID,
  CYCLE_COMPARED,
  CYCLE_CONCLUDED,
  CYCLE_DESCRIBED,
  CYCLE_EVIDENCE_GIVEN,
  PLAN_MEASURE_EXPORTED,
  CYCLE_TOLD,
  CYCLE_REOPENED,
  CYCLE_ENDED,
  CYCLE_EVIDENCE_WITHDRAWN,
  CYCLE_EXPORTED,
  CYCLE_FRAMED,
  CYCLE_JOINED,
  CYCLE_LEFT,
  CYCLE_NOTED,
  CYCLE_SIGNED,
  CYCLE_SIGNED_AGAIN,
  CYCLE_STARTED,
  DATA_ACCEPTED,
  DATA_ASKED,
  DATA_BROUGHT,
  DATA_DELETED,
  DATA_DESCRIBED,
  DATA_DROPPED,
  DATA_SEEN,
  DATA_UNASKED,
  DECISION_EXPORTED,
  DECISION_RECORDED,
  FINDING_MARKED,
  IDEA_ANSWERED,
  IDEA_CHANGED,
  IDEA_CHOSEN,
  IDEA_FLOOR_SET,
  IDEA_LINK_CLOSED,
  IDEA_LINK_MADE,
  IDEA_MERGED,
  IDEA_SAID,
  IDEA_SCORED,
  IDEA_SEED_LEFT,
  IDEA_SEED_TAKEN,
  IDEA_TAKEN_OUT,
  LENS_ADDED,
  LENS_LIST_BROUGHT,
  LISTENING_LOGGED,
  LISTENING_MEASURE_SAID,
  LISTENING_TAKEN_BACK,
  PLAN_ACTION_ADDED,
  PLAN_ACTION_ADJUSTED,
  PLAN_ACTION_EDITED,
  PLAN_ACTION_EXPLAINED,
  PLAN_ACTION_MOVED,
  PLAN_ADJUSTMENT_DECIDED,
  PLAN_ADJUSTMENT_PROPOSED,
  PLAN_FEEDBACK_GIVEN,
  PLAN_LINK_CLOSED,
  PLAN_LINK_MADE,
  PLAN_MEASURE_ADDED,
  PLAN_MEASURE_SET_ASIDE,
  PLAN_OBSERVATION_WITHDRAWN,
  PLAN_OBSERVED,
  PLAN_STARTED,
  POWER_NAMED,
  SCORECARD_PUT,
  SCORECARD_REMOVED,
  TRAIL_UNREADABLE,
  WORD_ADDED,
  WORD_DEFINED,
  WORD_REVEALED,
  WORD_REVISITED;

  /** The words of an action such as {@code data.seen}; empty for one nobody wrote words for. */
  static Optional<DeedWords> of(String action) {
    String name = action.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public String family() {
    return "deed";
  }

  @Override
  public Class<?> home() {
    return DeedWords.class;
  }
}
