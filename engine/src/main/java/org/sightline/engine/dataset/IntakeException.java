package org.sightline.engine.dataset;

/**
 * Says in one sentence why a file cannot be used, naming the thing and its value, then a sentence
 * that starts with "Maybe" and suggests the repair. Holds no student's data.
 */
public final class IntakeException extends RuntimeException {

  private final Trouble trouble;

  /**
   * @param trouble what kind of trouble
   * @param what the thing and its value, a sentence with its full stop
   * @param maybe the likely repair, a sentence that starts with "Maybe"
   */
  public IntakeException(Trouble trouble, String what, String maybe) {
    super(what + " " + maybe);
    this.trouble = trouble;
  }

  /** The same, remembering what the system said. */
  public IntakeException(Trouble trouble, String what, String maybe, Throwable cause) {
    super(what + " " + maybe, cause);
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }
}
