package org.sightline.server.explorer.web;

import org.sightline.report.picture.Drawn;
import org.sightline.server.site.Attachment;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.http.ResponseEntity;

/** A file to keep, never to be opened inside a page; its name says of which data. */
final class Download {
  private Download() {}

  static ResponseEntity<byte[]> of(Said said, String name, String type, String content) {
    String called = said.look.prepared().dataset().key() + "-" + said.version() + "-" + name;
    return Attachment.of(called, type, content);
  }

  /** A picture by itself; not found where there was nothing to draw. */
  static ResponseEntity<byte[]> svg(Said said, String stem, Drawn drawn) {
    if (!drawn.isDrawn()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    return of(said, stem + ".svg", "image/svg+xml", drawn.standaloneSvg());
  }

  /** A picture's numbers. */
  static ResponseEntity<byte[]> numbers(Said said, String stem, Drawn drawn) {
    return of(said, stem + ".csv", "text/csv", drawn.csv());
  }

  /** A picture as a Vega-Lite specification with its data. */
  static ResponseEntity<byte[]> vegaLite(Said said, String stem, Drawn drawn) {
    return of(said, stem + ".vl.json", "application/json", drawn.vegaLite());
  }
}
