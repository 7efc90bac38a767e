package org.sightline.server.accounts.web;

import org.sightline.server.access.Role;
import org.sightline.server.site.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words that lead here from the masthead. */
@Configuration(proxyBeanMethods = false)
class AccountNav {

  @Bean
  NavEntry peopleNav() {
    return new NavEntry(AccountWords.PEOPLE, "/people", 90, Role.OWNER);
  }

  @Bean
  NavEntry trailNav() {
    return new NavEntry(AccountWords.TRAIL, "/audit", 95, Role.OWNER);
  }
}
