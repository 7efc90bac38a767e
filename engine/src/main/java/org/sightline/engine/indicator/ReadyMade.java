package org.sightline.engine.indicator;

import org.sightline.statistics.Direction;

/** Questions that schools ask everywhere, defined once so that every school asks them alike. */
public enum ReadyMade {
  /** Reached the standard on a test: proficient or above. */
  PROFICIENCY(
      Direction.FAVOURABLE,
      "Every Student Succeeds Act, section 1111(c)(4)(B)(i); CEDS performance levels"),
  /** Grew as expected from one test to the next, or the mean of a growth score. */
  GROWTH(
      Direction.FAVOURABLE,
      "Every Student Succeeds Act, section 1111(c)(4)(B)(ii); Betebenner (2009), student growth percentiles"),
  /** Missed a tenth of the enrolled days or more, for whatever reason. */
  CHRONIC_ABSENCE(
      Direction.ADVERSE,
      "US Department of Education, EDFacts file specification 195: 10 % of enrolled days"),
  /** Suspended once or more. */
  SUSPENSION(Direction.ADVERSE, "US Department of Education, Civil Rights Data Collection"),
  /** Sent out or written up once or more. */
  REFERRAL(
      Direction.ADVERSE,
      "US Department of Education, Civil Rights Data Collection: referrals; Skiba et al. (2002)"),
  /** Enrolled in an advanced course. */
  ADVANCED_ENROLMENT(
      Direction.FAVOURABLE,
      "US Department of Education, Civil Rights Data Collection: enrolment in advanced courses"),
  /** Passed a course. */
  COURSE_PASSING(
      Direction.FAVOURABLE, "CEDS course section outcomes; Allensworth and Easton (2007)"),
  /** Graduated with a regular diploma. */
  GRADUATION(
      Direction.FAVOURABLE,
      "34 CFR 200.34: adjusted cohort graduation rate, where the file is the cohort"),
  /** Feels part of the school. */
  BELONGING(Direction.FAVOURABLE, "Goodenow (1993), Psychological Sense of School Membership");

  private final Direction direction;
  private final String source;

  ReadyMade(Direction direction, String source) {
    this.direction = direction;
    this.source = source;
  }

  /** Whether more is good or bad news. */
  public Direction direction() {
    return direction;
  }

  /** Where the definition comes from. */
  public String source() {
    return source;
  }
}
