package org.sightline.server.accounts;

import java.util.UUID;

/** Where the guards of accounts are kept: apart from them, so that guessing changes no account. */
public interface Guards {

  /** The guard of this account; open when nothing was kept. */
  Guard of(UUID account);

  void set(UUID account, Guard guard);
}
