package org.sightline.server.chain;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Where the entries of chains are kept. */
public interface ChainStore {

  /**
   * Adds the entry that {@code next} makes from the last one. Nobody else appends to this chain
   * until it is stored; the entry is durable when this returns.
   */
  Entry append(String chain, Function<Head, Entry> next);

  /** The last number and hash that were written, remembered apart from the entries. */
  Head head(String chain);

  /** The names of all chains, in alphabetical order. */
  List<String> chains();

  /** Entries in order, from the one after {@code number}, at most {@code limit}. */
  List<Entry> after(String chain, long number, int limit);

  /** The entries of these numbers, in order; numbers that nobody wrote are left out. */
  List<Entry> of(String chain, Collection<Long> numbers);

  /** The newest entries first, skipping {@code skip}, at most {@code limit}. */
  List<Entry> newest(String chain, long skip, int limit);
}
