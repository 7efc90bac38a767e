package org.sightline.server.lens;

/** What sort of everyday decision. */
public enum Sort {
  BUDGET,
  HIRE,
  CURRICULUM,
  TRAINING,
  OTHER
}
