package org.sightline.engine.example;

/**
 * One school.
 *
 * @param code unique over all districts
 * @param name unique over all districts
 * @param standing from −1 (its families are the best off) to 1 (the worst off)
 * @param absence what the school adds to the log odds of an absent day
 * @param teaching what the school adds to scores, in standard deviations
 * @param climate what the school adds to belonging, in points of the answer scale
 * @param homerooms homerooms per grade, 1 to 26
 * @param unevenDiscipline true in the two schools where subjective referrals fall unevenly
 */
record School(
    int code,
    String name,
    Level level,
    double standing,
    double absence,
    double teaching,
    double climate,
    int homerooms,
    boolean unevenDiscipline) {}
