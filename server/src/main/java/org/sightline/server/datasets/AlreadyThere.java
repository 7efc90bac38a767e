package org.sightline.server.datasets;

/** The same content was accepted before, so accepting it again would count people twice. */
public final class AlreadyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  AlreadyThere(String key) {
    super("this content is a version of dataset " + key, null, false, false);
    this.key = key;
  }

  /** The dataset that holds it. */
  public String key() {
    return key;
  }
}
