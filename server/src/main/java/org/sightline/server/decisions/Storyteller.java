package org.sightline.server.decisions;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Page;

/**
 * Tells what a capability knows of an object of some kind, for the story of that object. A
 * capability that has something to tell gives a bean of its own; the lines of the log follow by
 * themselves.
 */
public interface Storyteller {

  /** The kind of the subjects it tells of, such as {@code cycle}. */
  String kind();

  /**
   * Where it speaks among the others, smallest first: 10 how it began, 20 causes, 30 the goal, 40
   * ideas, 50 the plan, 60 what came of it, 70 how it ended.
   */
  int order();

  /**
   * What there is to tell to this viewer, who may see the object; empty when nothing is.
   *
   * @param key of the object
   */
  List<Chapter> tell(Page page, Viewer viewer, String key);
}
