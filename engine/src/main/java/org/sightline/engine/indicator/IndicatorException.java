package org.sightline.engine.indicator;

/** An indicator that the data cannot answer; the message names the thing and its repair. */
public final class IndicatorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public IndicatorException(String message) {
    super(message);
  }
}
