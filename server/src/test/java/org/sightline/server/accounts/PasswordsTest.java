package org.sightline.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = passwords.hash("seven quiet lanterns");
    assertTrue(passwords.matches("seven quiet lanterns", hash));
    assertFalse(passwords.matches("seven quiet lantern", hash));
  }

  @Test
  void nobodyIsComparedWithAHashThatCostsAsMuch() {
    List<String> real = List.of(passwords.hash("seven quiet lanterns").split("\\$"));
    List<String> nobodys = List.of(Passwords.NOBODYS.split("\\$"));
    assertEquals(real.subList(0, 4), nobodys.subList(0, 4));
    assertEquals(
        real.stream().map(String::length).toList(), nobodys.stream().map(String::length).toList());
    assertFalse(passwords.matches("seven quiet lanterns", null));
    assertFalse(passwords.matches("", null));
  }
}
