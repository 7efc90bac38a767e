package org.sightline.server.reflection.web;

import java.util.UUID;
import org.sightline.server.accounts.People;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** What people are called on pages of looking back. */
@Component
class Names {
  private final People people;

  Names(People people) {
    this.people = people;
  }

  /** Their name; somebody, once their account is gone. */
  String of(Page page, UUID account) {
    return people
        .nameOf(account)
        .map(page.speech()::name)
        .orElseGet(() -> page.say(ReflectionWords.SOMEBODY));
  }
}
