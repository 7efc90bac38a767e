package org.sightline.server.site;

import org.sightline.server.access.Anyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and what happens to what people bring. */
@Controller
class AboutController {

  @Anyone
  @GetMapping("/about")
  String about() {
    return "site/about";
  }
}
