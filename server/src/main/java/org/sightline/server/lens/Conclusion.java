package org.sightline.server.lens;

/** What followed from looking through the lens. */
public enum Conclusion {
  AS_IT_IS,
  CHANGED,
  NOT_NOW
}
