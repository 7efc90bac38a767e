package org.sightline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Answer;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Page;
import org.sightline.report.html.Tag;
import org.sightline.report.html.Theme;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Picture;

/** A page with every picture in every state, to look at and to test in a browser. */
public final class Gallery {
  private Gallery() {}

  public static Path write(Language language, Theme theme) throws IOException {
    String suffix =
        theme == Theme.READER ? "" : "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    Path file = Path.of("target", "gallery-" + language.tag() + suffix + ".html").toAbsolutePath();
    Files.createDirectories(file.getParent());
    Files.writeString(file, page(language, theme).file());
    return file;
  }

  static Page page(Language language, Theme theme) {
    Speech speech = Speech.of(language);
    List<Html> sheets = new ArrayList<>();
    new Samples(language)
        .all()
        .forEach((id, picture) -> sheets.add(Block.sheet(picture.in(speech).figure(id, 3))));
    Html answers =
        Tag.of("p")
            .with(
                Answer.GAP.html(speech),
                Html.text(" "),
                Answer.TOO_SMALL_TO_TELL.html(speech),
                Html.text(" "),
                Answer.NO_EVIDENCE.html(speech))
            .html();
    Html wide =
        Block.section(
            "wide",
            title(language, "With room", "Con espacio", "بمساحة واسعة"),
            Tag.of("div")
                .styled("stack")
                .with(
                    Block.sheet(
                        new Samples(language)
                            .all()
                            .get("dot-usual")
                            .in(speech)
                            .figure("wide-dot", 3)),
                    Block.sheet(
                        new Samples(language)
                            .all()
                            .get("dot-long")
                            .in(speech)
                            .figure("wide-long", 3)),
                    Block.sheet(
                        new Samples(language)
                            .all()
                            .get("heat-usual")
                            .in(speech)
                            .figure("wide-heat", 3))));
    Html main =
        Html.join(
            Picture.symbols(),
            Tag.of("h1")
                .text(
                    title(
                        language,
                        "Seven pictures, one rail",
                        "Siete imágenes, una baranda",
                        "سبع صور وحدّ واحد")),
            answers,
            Block.section(
                "pictures",
                title(language, "The pictures", "Las imágenes", "الصور"),
                Tag.of("div").styled("pair").with(sheets)),
            wide,
            Block.note(
                Block.paragraph(
                    title(language, "A quiet remark.", "Una observación.", "ملاحظة هادئة."))),
            Block.warning(
                title(language, "Read with care.", "Léase con cuidado.", "اقرأ بعناية."),
                Block.paragraph(
                    title(language, "Few schools.", "Pocas escuelas.", "مدارس قليلة."))));
    return new Page(
        speech,
        title(language, "Gallery", "Galería", "معرض"),
        theme,
        Html.NONE,
        main,
        Html.text(title(language, "Invented numbers.", "Números inventados.", "أرقام متخيَّلة.")));
  }

  private static String title(Language language, String english, String spanish, String arabic) {
    return switch (language) {
      case ENGLISH -> english;
      case SPANISH -> spanish;
      case ARABIC -> arabic;
    };
  }
}
