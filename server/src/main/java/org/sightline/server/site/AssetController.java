package org.sightline.server.site;

import java.time.Duration;
import org.sightline.server.access.Anyone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out stylesheet and script. */
@Controller
class AssetController {
  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @Anyone
  @GetMapping("/assets/{file}")
  ResponseEntity<String> asset(@PathVariable("file") String file) {
    Assets.Asset asset = assets.find(file).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(asset.type() + ";charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(asset.content());
  }

  /** Browsers ask for it; there is none, and that is no problem worth a page. */
  @Anyone
  @GetMapping("/favicon.ico")
  ResponseEntity<Void> icon() {
    return ResponseEntity.noContent().build();
  }
}
