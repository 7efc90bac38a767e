package org.sightline.server.accounts;

/** Sends letters, where whoever runs the server has set up how. */
public interface Mail {

  /** Whether letters can be sent at all. */
  boolean available();

  /** Sends a letter in the background; a failure is logged without its content. */
  void send(String to, String subject, String text);
}
