package org.sightline.server.explorer.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep, never to be opened inside a page; its name says of which data. */
final class Download {
  private Download() {}

  static ResponseEntity<byte[]> of(Said said, String name, String type, String content) {
    String called = said.look.prepared().dataset().key() + "-" + said.version() + "-" + name;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(called).build().toString())
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
