package org.sightline.server.foundations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept, and what people said that questions measure. */
public interface ListeningStore {

  /** The sessions that were not taken back, the newest first. */
  List<ListeningSession> sessions();

  void add(ListeningSession session);

  /** Takes a session back; false when it is not there or was taken back before. */
  boolean takeBack(UUID session, Instant at);

  /** What people said the questions of a dataset measure. */
  Map<String, MeasureKind> measures(String dataset);

  /**
   * Says what a question measures.
   *
   * @param was what was said before, as the person saw it; null when nothing was
   * @return false when somebody else said otherwise first
   */
  boolean say(String dataset, String question, @Nullable MeasureKind was, MeasureKind kind);
}
