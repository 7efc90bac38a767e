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

  /** The embedded database's file, without its ending. */
  public Path database() {
    return folder.resolve("sightline");
  }

  /** Settings of whoever runs the server; need not exist. */
  public Path settings() {
    return folder.resolve("server.properties");
  }
}
