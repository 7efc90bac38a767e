package org.sightline.report.picture;

/**
 * People who are counted together, with the mark they keep on every page.
 *
 * @param name as people write it, not blank
 * @param mark its shape and colour
 */
public record Group(String name, Mark mark) {
  public Group {
    Check.written(name, "group name");
  }
}
