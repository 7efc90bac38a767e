package org.sightline.server.cycles.web;

import org.sightline.server.access.Role;
import org.sightline.server.site.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The word that leads here from the masthead. */
@Configuration(proxyBeanMethods = false)
class CycleNav {

  @Bean
  NavEntry cyclesNav() {
    return new NavEntry(CycleWords.CYCLES, "/cycles", 30, Role.VIEWER);
  }
}
