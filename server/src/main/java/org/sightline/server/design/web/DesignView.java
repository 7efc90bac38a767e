package org.sightline.server.design.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Picture;

/**
 * What the design page shows.
 *
 * @param colours every colour
 * @param spaces every step of room
 * @param answers the three answers
 * @param table a table
 * @param symbols what pictures need once
 * @param pictures one of each
 */
public record DesignView(
    List<Tokens.Token> colours,
    List<Tokens.Token> spaces,
    List<Html> answers,
    Html table,
    Html symbols,
    List<Html> pictures) {

  static DesignView of(Speech speech) {
    List<Html> pictures = new ArrayList<>();
    int number = 1;
    for (Picture picture : new SamplePictures(speech).all()) {
      pictures.add(picture.in(speech).figure("picture-" + number++, 3));
    }
    return new DesignView(
        Tokens.colours(),
        Tokens.spaces(),
        Arrays.stream(Answer.values()).map(answer -> answer.html(speech)).toList(),
        table(speech),
        Picture.symbols(),
        pictures);
  }

  private static Html table(Speech speech) {
    return new Table(
            speech.say(DesignWords.TABLES),
            List.of(
                Table.Column.words(speech.say(DesignWords.INVENTED)),
                Table.Column.number(speech.say(DesignWords.YEAR) + " " + 2025),
                Table.Column.number(speech.say(DesignWords.YEAR) + " " + 2026)),
            List.of(
                List.of(speech.say(DesignWords.LEARNERS), speech.share(.291), speech.share(.31)),
                List.of(speech.say(DesignWords.EVERYONE), speech.share(.56), speech.share(.58))))
        .html();
  }
}
