package org.sightline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;

class PageTest {
  private static String file(Language language, Theme theme) {
    return new Page(
            Speech.of(language),
            "Reading & more",
            theme,
            Html.text("All schools"),
            Tag.of("h1").text("Reading"),
            Html.NONE)
        .file();
  }

  @Test
  void saysItsLanguageAndDirection() {
    assertTrue(file(Language.ARABIC, Theme.READER).contains("<html lang=\"ar\" dir=\"rtl\">"));
    assertTrue(
        file(Language.SPANISH, Theme.DARK)
            .contains("<html lang=\"es\" dir=\"ltr\" data-theme=\"dark\">"));
  }

  @Test
  void fetchesAndRunsNothing() {
    String file = file(Language.ENGLISH, Theme.READER);
    assertFalse(
        Pattern.compile("<(script|link|img|iframe)|@import|url\\((?!#)|src=").matcher(file).find());
  }

  @Test
  void itsOwnPolicyLetsItsOwnStylesInAndNothingElse() throws Exception {
    String file = file(Language.ENGLISH, Theme.READER);
    var style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(file);
    assertTrue(style.find());
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    assertTrue(file.contains("content=\"default-src 'none'; style-src " + hash + ";"));
  }

  @Test
  void opensWithALinkPastTheMasthead() {
    String file = file(Language.SPANISH, Theme.READER);
    assertTrue(file.contains("<a class=\"skip\" href=\"#main\">Ir al contenido</a>"));
    assertTrue(file.contains("<main id=\"main\"><h1>Reading</h1></main>"));
    assertTrue(file.contains("<title>Reading &amp; more</title>"));
  }

  @Test
  void answersDifferByWordAndFill() {
    Speech speech = Speech.of(Language.ENGLISH);
    assertEquals(
        "<span class=\"answer unsure\">too small to tell</span>",
        Answer.TOO_SMALL_TO_TELL.html(speech).toString());
  }

  @Test
  void blocksEscapeWhatTheyAreGiven() {
    String facts = Block.facts(List.of(Map.entry("<dt>", Html.text("a<b")))).toString();
    assertEquals("<dl class=\"facts\"><dt>&lt;dt&gt;</dt><dd>a&lt;b</dd></dl>", facts);
    assertTrue(Block.warning("<i>", Html.NONE).toString().contains("<b>&lt;i&gt;</b>"));
  }
}
