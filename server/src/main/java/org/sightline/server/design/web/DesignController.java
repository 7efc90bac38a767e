package org.sightline.server.design.web;

import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The living page of the design system. */
@Controller
class DesignController {

  @AtLeast(Role.VIEWER)
  @GetMapping("/design")
  String design(@ModelAttribute("page") Page page, Model model) {
    model.addAttribute("view", DesignView.of(page.speech()));
    return "design/design";
  }
}
