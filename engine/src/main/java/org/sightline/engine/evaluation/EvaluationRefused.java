package org.sightline.engine.evaluation;

/** A comparison that cannot be made at all; the message names the thing and its repair. */
public final class EvaluationRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EvaluationRefused(String message) {
    super(message);
  }
}
