package org.sightline.server.store;

import java.nio.file.Path;

/**
 * The folder everything is kept in.
 *
 * @param folder absolute; made at start when it does not exist
 */
public record Workspace(Path folder) {
  public Workspace {
    folder = folder.toAbsolutePath().normalize();
  }

  /** Where dataset versions lie. */
  public Path datasets() {
    return folder.resolve("datasets");
  }

  /** Where files lie that people brought and have not accepted yet. */
  public Path uploads() {
    return folder.resolve("uploads");
  }

  /** Where files lie while they arrive. */
  public Path arriving() {
    return uploads().resolve("arriving");
  }

  /** The embedded database's file, without its ending. */
  public Path database() {
    return folder.resolve("sightline");
  }

  /** Settings of whoever runs the server; need not exist. */
  public Path settings() {
    return folder.resolve("server.properties");
  }
}
