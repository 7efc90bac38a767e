package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;

/**
 * What somebody says of an idea.
 *
 * @param title in a few words, not blank
 * @param text the whole idea; may be empty
 * @param causes the causes of the cycle that it addresses
 * @param needs what it needs
 * @param elsewhere where it was tried before
 */
public record Wish(String title, String text, List<UUID> causes, Needs needs, Elsewhere elsewhere) {
  public Wish {
    causes = List.copyOf(causes);
  }
}
