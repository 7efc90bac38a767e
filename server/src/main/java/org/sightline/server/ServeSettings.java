package org.sightline.server;

import java.nio.file.Path;

/**
 * What a server is started with. Everything else stands in {@code server.properties} in the
 * workspace or in environment variables ({@code SIGHTLINE_DATABASE_URL} for {@code
 * sightline.database.url}).
 *
 * @param workspace the folder everything is kept in; made when it does not exist
 * @param bind the address to listen on, loopback unless told otherwise
 * @param port to listen on; 0 takes any free one
 * @param behindProxy whether forwarded headers are believed
 * @param demo whether a link that signs in as the demo lead is made
 */
public record ServeSettings(
    Path workspace, String bind, int port, boolean behindProxy, boolean demo) {
  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** A server on this machine alone. */
  public static ServeSettings loopback(Path workspace, int port) {
    return new ServeSettings(workspace, LOOPBACK, port, false, false);
  }

  /** The same with the demo link. */
  public ServeSettings asDemo() {
    return new ServeSettings(workspace, bind, port, behindProxy, true);
  }

  /** The same behind a proxy whose forwarded headers are believed. */
  public ServeSettings behindProxy(String listenOn) {
    return new ServeSettings(workspace, listenOn, port, true, demo);
  }
}
