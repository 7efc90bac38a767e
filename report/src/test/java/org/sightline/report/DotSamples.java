package org.sightline.report;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.language.Language;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.DotInterval;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Scale;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Reason;

/** Groups, captions and dots in every state worth looking at. */
abstract class DotSamples {
  static final Against BAR = new Against.Bar(.6);

  private final Language language;

  DotSamples(Language language) {
    this.language = language;
  }

  String say(String english, String spanish, String arabic) {
    return switch (language) {
      case ENGLISH -> english;
      case SPANISH -> spanish;
      case ARABIC -> arabic;
    };
  }

  Group group(String english, String spanish, String arabic, Mark mark) {
    return new Group(say(english, spanish, arabic), mark);
  }

  Group learners() {
    return group("English learners", "Estudiantes de inglés", "متعلمو الإنجليزية", Mark.DISC);
  }

  Group lowIncome() {
    return group("Low-income", "Bajos ingresos", "دخل منخفض", Mark.SQUARE);
  }

  Group former() {
    return group(
        "Former English learners",
        "Exestudiantes de inglés",
        "متعلمو الإنجليزية سابقًا",
        Mark.TRIANGLE);
  }

  Group disability() {
    return group("With a disability", "Con discapacidad", "ذوو الإعاقة", Mark.DIAMOND);
  }

  Group everyone() {
    return group("All students", "Todo el estudiantado", "كل الطلاب", Mark.RING);
  }

  Caption caption(String english, String spanish, String arabic) {
    return Caption.of(say(english, spanish, arabic));
  }

  Caption reading() {
    return caption(
        "Reading at standard, grades 3 to 8",
        "Lectura al nivel, grados 3 a 8",
        "القراءة بالمستوى المطلوب، الصفوف 3 إلى 8");
  }

  /** A share with a rough 95% interval; the picture does not care how it was made. */
  static Estimate share(long reached, long n) {
    double p = (double) reached / n;
    double half = Math.max(.004, 1.96 * Math.sqrt(p * (1 - p) / n));
    return Estimate.of(p, Interval.of(Math.max(0, p - half), Math.min(1, p + half), "Wilson"), n);
  }

  static Estimate mean(double value, double half, long n) {
    return Estimate.of(value, Interval.of(value - half, value + half, "t"), n);
  }

  DotInterval.Row row(String en, String es, String ar, Mark mark, long reached, long n) {
    return DotInterval.Row.of(group(en, es, ar, mark), share(reached, n), reached);
  }

  DotInterval dots(List<DotInterval.Row> rows) {
    return new DotInterval(reading(), Scale.ofShares(), Direction.FAVOURABLE, BAR, rows);
  }

  DotInterval dots() {
    return dots(
        List.of(
            DotInterval.Row.of(learners(), share(186, 604), 186),
            DotInterval.Row.of(disability(), share(171, 498), 171),
            DotInterval.Row.of(lowIncome(), share(788, 1642), 788),
            DotInterval.Row.of(former(), share(215, 372), 215),
            DotInterval.Row.of(everyone(), share(1887, 3392), 1887),
            row(
                "Newcomers, under one year",
                "Recién llegados, menos de un año",
                "القادمون الجدد، أقل من سنة",
                Mark.CROSS,
                3,
                7)));
  }

  DotInterval edges() {
    return dots(
        List.of(
            row("Nobody reaches it", "Nadie lo alcanza", "لا أحد يبلغه", Mark.DISC, 0, 40),
            row("Everyone reaches it", "Todos lo alcanzan", "الجميع يبلغه", Mark.SQUARE, 40, 40),
            DotInterval.Row.of(
                group("No interval", "Sin intervalo", "بلا فاصل", Mark.TRIANGLE),
                Estimate.of(.45, Estimate.undefined(Reason.TOO_FEW_CLUSTERS, "3 schools"), 90)),
            DotInterval.Row.of(
                group("Nobody tested", "Nadie evaluado", "لم يُختبر أحد", Mark.DIAMOND),
                Estimate.undefined(Reason.NO_DENOMINATOR, "n = 0")),
            DotInterval.Row.of(
                group("Held back", "Reservado", "محجوب", Mark.PENTAGON),
                Estimate.undefined(Reason.SUPPRESSED, "small count")),
            row(
                "<script>alert(1)</script> & \"quotes\"",
                "<script>alert(1)</script> & \"comillas\"",
                "<script>alert(1)</script> & \"اقتباس\"",
                Mark.CROSS,
                20,
                50)));
  }

  DotInterval adverse() {
    return new DotInterval(
        caption(
            "Suspended at least once", "Suspendidos al menos una vez", "من أوقفوا مرة على الأقل"),
        Scale.ofShares(),
        Direction.ADVERSE,
        new Against.Bar(.02),
        List.of(
            DotInterval.Row.of(disability(), share(41, 498), 41),
            DotInterval.Row.of(learners(), share(12, 604), 12),
            DotInterval.Row.of(everyone(), share(68, 3392), 68)));
  }

  DotInterval means() {
    return new DotInterval(
            caption("Mathematics score", "Puntaje de matemáticas", "درجة الرياضيات"),
            Scale.ofNumbers(1),
            Direction.FAVOURABLE,
            new Against.Reference(say("everyone else", "los demás", "البقية"), 13.2),
            List.of(
                DotInterval.Row.of(lowIncome(), mean(9.8, .4, 2100)),
                DotInterval.Row.of(former(), mean(12.9, 1.1, 120)),
                DotInterval.Row.of(everyone(), mean(14.4, .2, 5080))))
        .furthestFirst();
  }

  DotInterval longNames() {
    return dots(
        List.of(
            row(
                "English learners from low-income families who also have a disability and joined this year",
                "Estudiantes de inglés de familias de bajos ingresos que además tienen una discapacidad y llegaron este año",
                "متعلمو الإنجليزية من أسر منخفضة الدخل ممن لديهم إعاقة والتحقوا بالمدرسة هذا العام",
                Mark.DISC,
                1230,
                123456),
            row(
                "Supercalifragilisticexpialidociousstudents",
                "Supercalifragilisticoespialidosoestudiantes",
                "الطلاب الملتحقون حديثًا بالبرنامج",
                Mark.SQUARE,
                60000,
                100000),
            row(
                "Riverside (K–8), صف",
                "Riverside (K–8), صف",
                "Riverside (K–8)",
                Mark.TRIANGLE,
                300,
                500)));
  }

  DotInterval forty() {
    List<DotInterval.Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          DotInterval.Row.of(
              new Group(say("School ", "Escuela ", "مدرسة ") + (i + 1), Mark.at(i)),
              share(20 + 4L * i, 200),
              20 + 4L * i));
    }
    return dots(rows);
  }
}
