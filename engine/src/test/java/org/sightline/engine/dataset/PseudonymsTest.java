package org.sightline.engine.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

  @Property
  void isHmacSha256CutToTwelveLetters(@ForAll @Size(32) byte[] key, @ForAll String id)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] code = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        Base64.getUrlEncoder().encodeToString(Arrays.copyOf(code, 9)), new Pseudonyms(key).of(id));
  }

  @Test
  void aKeyOfTheWrongLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Pseudonyms(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new Pseudonyms(new byte[65]));
  }
}
