package org.sightline.server.site;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep, never to be opened inside a page. */
public final class Attachment {
  private Attachment() {}

  /** These bytes under this name. */
  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }

  /** This text in UTF-8 under this name; {@code type} says what it is, without the encoding. */
  public static ResponseEntity<byte[]> of(String name, String type, String text) {
    return of(
        name,
        new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
