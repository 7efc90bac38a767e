package org.sightline.server.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.server.chain.Chain;
import org.sightline.server.chain.ChainStore;
import org.sightline.server.chain.Soundness;
import org.springframework.stereotype.Component;

/** The audit trail as a hash chain. */
@Component
final class ChainedTrail implements Trail {
  private static final int REMEMBERED = 100_000;

  private final Chain chain;
  private final InstantSource clock;
  private final Set<String> seenToday = new HashSet<>();
  private LocalDate today = LocalDate.EPOCH;

  ChainedTrail(ChainStore store, InstantSource clock) {
    this.chain = new Chain("audit", store, clock);
    this.clock = clock;
  }

  @Override
  public void record(Deed deed) {
    chain.append(DeedText.write(deed));
  }

  @Override
  public void saw(Viewer viewer, String subject) {
    String sight = viewer.account() + " " + subject;
    if (!firstTimeToday(sight)) {
      return;
    }
    try {
      record(Deed.by(viewer, "data.seen", subject));
    } catch (RuntimeException unwritten) {
      forget(sight);
      throw unwritten;
    }
  }

  private synchronized void forget(String sight) {
    seenToday.remove(sight);
  }

  private synchronized boolean firstTimeToday(String sight) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!day.equals(today) || seenToday.size() >= REMEMBERED) {
      seenToday.clear();
      today = day;
    }
    return seenToday.add(sight);
  }

  @Override
  public List<Line> newest(long skip, int limit) {
    return chain.newest(skip, limit).stream()
        .map(entry -> new Line(entry.number(), entry.at(), DeedText.read(entry.content())))
        .toList();
  }

  @Override
  public long length() {
    return chain.length();
  }

  @Override
  public Soundness verify() {
    return chain.verify();
  }
}
