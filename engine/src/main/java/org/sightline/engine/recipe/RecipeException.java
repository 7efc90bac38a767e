package org.sightline.engine.recipe;

/** A recipe that cannot be read; the message names line and key, and the repair. */
public final class RecipeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RecipeException(String message) {
    super(message);
  }
}
