package org.sightline.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What it looks like when the database went away. */
public final class LostDatabase {
  private LostDatabase() {}

  /** Whether the failure says that the database cannot be reached, rather than that it refused. */
  public static boolean isIn(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof SQLTransientException
          || (cause instanceof SQLException refused && isConnectionLost(refused))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionLost(SQLException refused) {
    String state = refused.getSQLState();
    // Class 08: connection; 57P: PostgreSQL shutting down; 90098 and 90121: H2 closed.
    return state != null
        && (state.startsWith("08")
            || state.startsWith("57P")
            || state.equals("90098")
            || state.equals("90121"));
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
