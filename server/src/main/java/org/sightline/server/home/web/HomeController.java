package org.sightline.server.home.web;

import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {

  @Bean
  static NavEntry homeNav() {
    return new NavEntry(HomeWords.HOME, "/", 0, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/")
  String home(Viewer viewer, Model model) {
    model.addAttribute("viewer", viewer);
    return "home/home";
  }
}
