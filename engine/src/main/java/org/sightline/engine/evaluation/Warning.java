package org.sightline.engine.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.statistics.Estimate;

/**
 * Something a reader must weigh before believing a change.
 *
 * @param kind what it is
 * @param sizes how large, by name, in the kind's own order; never empty of a reason when a size is
 *     not known
 * @param names what it is about: schools, periods, categories; often empty
 */
public record Warning(Kind kind, Map<String, Estimate> sizes, List<String> names) {

  /** What a warning does to the claim that the gap narrowed. */
  public enum Weight {
    /** What does not match: no verdict until it does. */
    MISMATCH,
    /** The claim is not made while this stands. */
    WITHHOLDS,
    /** To be read with the claim. */
    NOTE
  }

  /** What can be wrong with a naive reading, in the order it is listed. */
  public enum Kind {
    /** The outcome is not defined alike in both waves. */
    DEFINITION_DIFFERS(Weight.MISMATCH),
    /** The group, or its named reference, stands in one wave only. */
    GROUP_IN_ONE_WAVE(Weight.MISMATCH),
    /** The baseline is counted otherwise now than when the goal was signed. */
    BASELINE_CHANGED(Weight.MISMATCH),
    /** A comparison was agreed, and nobody has said which schools of the data it is with. */
    COMPARISON_NOT_NAMED(Weight.MISMATCH),
    /** The same period stands in both waves. */
    PERIODS_OVERLAP(Weight.MISMATCH),
    /** Schools that stand in both sets of schools. */
    SCHOOLS_IN_BOTH_ARMS(Weight.MISMATCH),
    /** The rules were signed when the results were there already. */
    SIGNED_AFTER_RESULTS(Weight.WITHHOLDS),
    /** The places compared with were named when the results were there already. */
    COMPARISON_NAMED_LATE(Weight.NOTE),
    /** What was signed was edited afterwards. */
    EDITED_AFTER_SIGNING(Weight.NOTE),
    /** In a wave nobody differs from anybody: such an outcome can show no gap. */
    ALL_ALIKE(Weight.WITHHOLDS),
    /** Numbers that cannot be were set aside when the file was read. */
    IMPOSSIBLE_VALUES(Weight.NOTE),
    /** Schools with students in one wave only. */
    PLACES_DIFFER(Weight.NOTE),
    /** Everyone's scores moved so far, or spread so differently, that another test is likely. */
    SCALE_MOVED(Weight.WITHHOLDS),
    /** The reference stands lower than before. */
    REFERENCE_FELL(Weight.NOTE),
    /** Members and label moved in opposite directions: judged on those who were there before. */
    MAKE_UP_CHANGED(Weight.WITHHOLDS),
    /** The group's size changed unlike the reference's, and nobody can be followed. */
    SIZE_CHANGED(Weight.NOTE),
    /** More of one side than of the other were not seen again. */
    ATTRITION(Weight.WITHHOLDS),
    /** The share with a known outcome changed more on one side. */
    TESTED_CHANGED(Weight.WITHHOLDS),
    /** The whole moved one way and the schools themselves the other. */
    WITHIN_SCHOOLS_OPPOSITE(Weight.WITHHOLDS),
    /** Without one school the change is gone or turned. */
    ONE_SCHOOL(Weight.WITHHOLDS),
    /** The gap was moving that way before. */
    PRE_TREND(Weight.WITHHOLDS),
    /** The schools were low at the start, and low numbers rise by themselves. */
    REGRESSION_TO_MEAN(Weight.NOTE),
    /** The aim was smaller than what such data can show. */
    AIM_TOO_SMALL_TO_SHOW(Weight.NOTE),
    /** Something happened outside between the waves. */
    EVENTS_LOGGED(Weight.NOTE),
    /** The early signs did not move, and something is claimed. */
    FLAT_LEADING(Weight.NOTE),
    /** So few schools that the interval is missing or unsure. */
    FEW_SCHOOLS(Weight.NOTE),
    /** Students without a school, or without a side, are left out. */
    LEFT_OUT(Weight.NOTE),
    /** Nobody drew lots: schools that differ in this differ in much else. */
    OBSERVATIONAL(Weight.NOTE),
    /** Nothing to compare with: the world moved too. */
    NO_COMPARISON(Weight.NOTE);

    private final Weight weight;

    Kind(Weight weight) {
      this.weight = weight;
    }

    public Weight weight() {
      return weight;
    }
  }

  public Warning {
    sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    names = List.copyOf(names);
  }

  static Warning of(Kind kind, Map<String, Estimate> sizes) {
    return new Warning(kind, sizes, List.of());
  }
}
