package org.sightline.server.home.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.home.Welcomes;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page. */
@Controller
class HomeController {
  private final HomeText text;
  private final Welcomes welcomes;
  private final InstantSource clock;

  HomeController(HomeText text, Welcomes welcomes, InstantSource clock) {
    this.text = text;
    this.welcomes = welcomes;
    this.clock = clock;
  }

  @Bean
  static NavEntry homeNav() {
    return new NavEntry(HomeWords.HOME, "/", 0, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/")
  String home(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    HomeView view = text.view(page, viewer);
    model.addAttribute("home", view);
    if (Htmx.replaces(request, "waiting")) {
      if (view.waiting().isEmpty()) {
        response.setHeader("HX-Refresh", "true");
      }
      return "home/waiting";
    }
    return "home/home";
  }

  @AtLeast(Role.VIEWER)
  @PostMapping("/welcome/dismiss")
  String dismiss(Viewer viewer) {
    welcomes.dismiss(viewer.account(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return "redirect:/";
  }
}
