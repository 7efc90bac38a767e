package org.sightline.server.plans;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many reports of one kind, within how many days, propose an adjustment. */
@Component
public class Patience {
  private final int reports;
  private final int days;

  Patience(
      @Value("${sightline.feedback.reports:3}") int reports,
      @Value("${sightline.feedback.days:28}") int days) {
    if (reports < 1 || days < 1) {
      throw new IllegalArgumentException(
          "sightline.feedback.reports is "
              + reports
              + " and sightline.feedback.days is "
              + days
              + ". Maybe set both to 1 or more.");
    }
    this.reports = reports;
    this.days = days;
  }

  /** So many reports, at least 1. */
  public int reports() {
    return reports;
  }

  /** Within so many days, at least 1. */
  public int days() {
    return days;
  }

  Duration window() {
    return Duration.ofDays(days);
  }
}
