package org.sightline.server.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A chain's entries in a list that tests may tamper with. */
final class KeptInMemory implements ChainStore {
  final List<Entry> entries = new ArrayList<>();
  private Head head = Head.EMPTY;

  @Override
  public Entry append(String chain, Function<Head, Entry> next) {
    Entry entry = next.apply(head);
    entries.add(entry);
    head = new Head(entry.number(), entry.hash());
    return entry;
  }

  @Override
  public Head head(String chain) {
    return head;
  }

  @Override
  public List<String> chains() {
    return List.of("audit");
  }

  @Override
  public List<Entry> after(String chain, long number, int limit) {
    return entries.stream().filter(entry -> entry.number() > number).limit(limit).toList();
  }

  @Override
  public List<Entry> of(String chain, Collection<Long> numbers) {
    return entries.stream().filter(entry -> numbers.contains(entry.number())).toList();
  }

  @Override
  public List<Entry> newest(String chain, long skip, int limit) {
    List<Entry> backwards = new ArrayList<>(entries);
    Collections.reverse(backwards);
    return backwards.stream().skip(skip).limit(limit).toList();
  }
}
