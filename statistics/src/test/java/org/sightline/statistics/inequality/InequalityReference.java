package org.sightline.statistics.inequality;

import org.sightline.statistics.ReferenceChecks;

/** Reference rows answered by summaries of many groups. */
public final class InequalityReference {

  private InequalityReference() {}

  public static void register(ReferenceChecks checks) {}
}
