package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;

/** The databases that every store test runs on. */
public enum Database {
  EMBEDDED {
    @Override
    public TestServer server() {
      return TestServer.shared();
    }
  },
  POSTGRESQL {
    @Override
    public TestServer server() {
      return OnPostgres.server();
    }
  };

  /** A server on this database, shared by all tests of a run; skips the test when there is none. */
  public abstract TestServer server();

  /** Started when first asked for. */
  private static final class OnPostgres {
    private static TestServer server;

    private OnPostgres() {}

    static synchronized TestServer server() {
      if (server == null) {
        var postgres = Postgres.start();
        Assumptions.assumeTrue(
            postgres.isPresent(), "skipped: no PostgreSQL under /usr/lib/postgresql");
        try {
          server =
              TestServer.own(
                  Files.createTempDirectory("sightline-on-postgres"),
                  postgres.orElseThrow().settings());
        } catch (IOException unwritable) {
          throw new UncheckedIOException(unwritable);
        }
      }
      return server;
    }
  }
}
