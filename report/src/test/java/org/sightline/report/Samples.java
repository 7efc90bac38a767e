package org.sightline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.report.language.Language;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.ControlChart;
import org.sightline.report.picture.DotInterval;
import org.sightline.report.picture.Event;
import org.sightline.report.picture.Fence;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.HeatMap;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Pipeline;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Slope;
import org.sightline.report.picture.Trend;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Reason;

/** Every picture in every state worth looking at, with names in the reader's language. */
public final class Samples {
  private static final Against BAR = new Against.Bar(.6);

  private final Language language;

  public Samples(Language language) {
    this.language = language;
  }

  /** All of them, by a stable name usable as an id. */
  public Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put("dot-usual", dots());
    all.put(
        "dot-one",
        dots(
            List.of(
                row(
                    "Students with a disability",
                    "Estudiantes con discapacidad",
                    "الطلاب ذوو الإعاقة",
                    Mark.DIAMOND,
                    171,
                    498))));
    all.put("dot-empty", dots(List.of()));
    all.put("dot-edges", edges());
    all.put("dot-adverse", adverse());
    all.put("dot-means", means());
    all.put("dot-long", longNames());
    all.put("dot-forty", forty());
    all.put("trend-usual", trend());
    all.put("trend-three", trendOfThree());
    all.put("trend-short", shortTrend());
    all.put("control-usual", control(.68, .78, .87, 10));
    all.put("control-calm", calm());
    all.put("control-short", control(.68, .78, .87, 5));
    all.put("heat-usual", heat(5, .6));
    all.put("heat-seven", heat(7, .6));
    all.put("heat-eight", heat(8, .6));
    all.put("heat-means", heatOfMeans());
    all.put("slope-usual", slope());
    all.put("slope-four", slopeOfFour());
    all.put("slope-missing", slopeWithGap());
    all.put("pipeline-usual", pipeline());
    all.put("pipeline-four", pipelineOfFour());
    for (Fence.Panel panel : Fence.Panel.values()) {
      all.put(
          "fence-" + panel.name().toLowerCase(java.util.Locale.ROOT), fence(panel, .31, .48, .7));
    }
    all.put("fence-four", fence(Fence.Panel.EQUALITY, .05, .2, .55, 1));
    all.put("fence-above", fence(Fence.Panel.EQUITY, .7, .8));
    all.put("fence-one", fence(Fence.Panel.EQUITY, .1));
    all.put("fence-none", fence(Fence.Panel.TODAY));
    return all;
  }

  private String say(String english, String spanish, String arabic) {
    return switch (language) {
      case ENGLISH -> english;
      case SPANISH -> spanish;
      case ARABIC -> arabic;
    };
  }

  private Group group(String english, String spanish, String arabic, Mark mark) {
    return new Group(say(english, spanish, arabic), mark);
  }

  private Group learners() {
    return group("English learners", "Estudiantes de inglés", "متعلمو الإنجليزية", Mark.DISC);
  }

  private Group lowIncome() {
    return group("Low-income", "Bajos ingresos", "دخل منخفض", Mark.SQUARE);
  }

  private Group former() {
    return group(
        "Former English learners",
        "Exestudiantes de inglés",
        "متعلمو الإنجليزية سابقًا",
        Mark.TRIANGLE);
  }

  private Group disability() {
    return group("With a disability", "Con discapacidad", "ذوو الإعاقة", Mark.DIAMOND);
  }

  private Group everyone() {
    return group("All students", "Todo el estudiantado", "كل الطلاب", Mark.RING);
  }

  private Caption caption(String english, String spanish, String arabic) {
    return Caption.of(say(english, spanish, arabic));
  }

  private Caption reading() {
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

  private DotInterval.Row row(String en, String es, String ar, Mark mark, long reached, long n) {
    return DotInterval.Row.of(group(en, es, ar, mark), share(reached, n), reached);
  }

  private DotInterval dots(List<DotInterval.Row> rows) {
    return new DotInterval(reading(), Scale.ofShares(), Direction.FAVOURABLE, BAR, rows);
  }

  private DotInterval dots() {
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

  private DotInterval edges() {
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

  private DotInterval adverse() {
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

  private DotInterval means() {
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

  private DotInterval longNames() {
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

  private DotInterval forty() {
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

  private Trend.Series byYear(Group group, long... reachedOf500From2019) {
    TreeMap<Integer, Estimate> known = new TreeMap<>();
    for (int i = 0; i < reachedOf500From2019.length; i++) {
      if (reachedOf500From2019[i] >= 0) {
        known.put(2019 + i, share(reachedOf500From2019[i], 500));
      }
    }
    return Trend.byYear(group, known);
  }

  private Trend trend(List<Trend.Series> series, Against against, List<Event> events) {
    List<String> years = new ArrayList<>();
    for (int i = 0; i < series.get(0).estimates().size(); i++) {
      years.add(Integer.toString(2019 + i));
    }
    return new Trend(
        reading(), Scale.ofShares(), against, say("Year", "Año", "السنة"), years, series, events);
  }

  private Trend trend() {
    return trend(
        List.of(byYear(learners(), 125, -1, 120, 138, 142, 144, 152, 154)),
        BAR,
        List.of(
            new Event(
                3,
                say(
                    "2022: new state test",
                    "2022: nueva prueba estatal",
                    "2022: اختبار جديد للولاية"))));
  }

  private Trend trendOfThree() {
    return trend(
        List.of(
            byYear(lowIncome(), 80, -1, 82, 86, 91, 90, 120, 145),
            byYear(everyone(), 195, -1, 192, 202, 200, 204, 210, 215),
            byYear(former(), 190, -1, 180, 196, 205, 206, 212, 219)),
        new Against.Bar(.4),
        List.of(
            new Event(
                3,
                say(
                    "2022: eligibility test changed",
                    "2022: cambió la prueba de acceso",
                    "2022: تغيّر اختبار الأهلية")),
            new Event(
                5.5,
                say(
                    "Autumn 2024: talks begin",
                    "Otoño de 2024: empiezan las charlas",
                    "خريف 2024: بدء اللقاءات"))));
  }

  private Trend shortTrend() {
    return trend(List.of(byYear(learners(), 125, -1, 120)), BAR, List.of());
  }

  private ControlChart control(double lower, double usual, double upper, int baseline) {
    int[] percents = {
      79, 76, 81, 77, 74, 80, 78, 75, 79, 77, 58, 55, 52, 57, 49, 54, 51, 56, 53, 50
    };
    TreeSet<Integer> breaks = new TreeSet<>();
    List<String> weeks = new ArrayList<>();
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      weeks.add(Integer.toString(i + 1));
      values.add(Estimate.of(percents[i] / 100.0, 64));
      if (percents[i] / 100.0 < lower) {
        breaks.add(i);
      }
    }
    return new ControlChart(
        caption(
            "Tutoring attendance, Riverside",
            "Asistencia a tutorías, Riverside",
            "حضور الدروس، ريفرسايد"),
        Scale.ofShares(),
        group("Riverside", "Riverside", "ريفرسايد", Mark.SQUARE),
        say("Week", "Semana", "الأسبوع"),
        weeks,
        values,
        new ControlChart.Limits(lower, usual, upper),
        baseline,
        breaks,
        List.of(
            new Event(
                9.5,
                say(
                    "Week 11: bus 14 leaves 40 minutes earlier",
                    "Semana 11: el autobús 14 sale 40 minutos antes",
                    "الأسبوع 11: الحافلة 14 تغادر قبل موعدها بأربعين دقيقة"))));
  }

  private ControlChart calm() {
    List<String> weeks = new ArrayList<>();
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      weeks.add(Integer.toString(i + 1));
      values.add(
          i == 6
              ? Estimate.undefined(Reason.NO_DENOMINATOR, "holiday")
              : Estimate.of(.93 + .03 * Math.sin(i * 1.7), 80));
    }
    return new ControlChart(
        caption("Attendance, all schools", "Asistencia, todas las escuelas", "الحضور، كل المدارس"),
        Scale.ofShares(),
        everyone(),
        say("Week", "Semana", "الأسبوع"),
        weeks,
        values,
        new ControlChart.Limits(.85, .93, 1.01),
        16,
        new TreeSet<>(),
        List.of());
  }

  private List<Group> columns(int count) {
    List<Group> all =
        List.of(
            learners(),
            former(),
            lowIncome(),
            disability(),
            everyone(),
            group("Multilingual", "Multilingües", "متعددو اللغات", Mark.CROSS),
            group("Not reported", "No consta", "غير مذكور", Mark.PENTAGON),
            group("Homeless", "Sin hogar", "بلا مأوى", Mark.TRIANGLE_DOWN));
    return all.subList(0, count);
  }

  private HeatMap heat(int columns, double bar) {
    double[][] shares = {
      {.22, .52, .38, .29, .44, .5, .6, .3},
      {.33, .55, .49, -1, .55, .47, .58, .2},
      {-1, .64, .58, .41, .69, .61, -2, .4}
    };
    String[][] names = {
      {"Riverside Elementary", "Primaria Riverside", "ريفرسايد الابتدائية"},
      {"Juniper K–8", "Juniper K–8", "جونيبر"},
      {"Harbor Middle", "Secundaria Harbor", "هاربور المتوسطة"}
    };
    List<HeatMap.Place> places = new ArrayList<>();
    for (int r = 0; r < shares.length; r++) {
      List<Estimate> row = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        double share = shares[r][c];
        row.add(
            share == -1
                ? share(3, 6)
                : share == -2
                    ? Estimate.undefined(Reason.NO_DENOMINATOR, "n = 0")
                    : share(Math.round(share * 90), 90));
      }
      places.add(new HeatMap.Place(say(names[r][0], names[r][1], names[r][2]), row));
    }
    return new HeatMap(
        caption(
            "Points from the bar, by school and group",
            "Puntos respecto al nivel, por escuela y grupo",
            "عدد النقاط عن الحدّ، حسب المدرسة والمجموعة"),
        Scale.ofShares(),
        Direction.FAVOURABLE,
        bar,
        columns(columns),
        places);
  }

  private HeatMap heatOfMeans() {
    return new HeatMap(
        caption("Days absent", "Días de ausencia", "أيام الغياب"),
        Scale.ofNumbers(1),
        Direction.ADVERSE,
        9,
        List.of(lowIncome(), everyone()),
        List.of(
            new HeatMap.Place("Riverside", List.of(mean(14.2, 1, 80), mean(10.1, 2, 300))),
            new HeatMap.Place(
                "Juniper",
                List.of(mean(8, .5, 80), Estimate.undefined(Reason.NOT_ESTIMABLE, "weights")))));
  }

  private Slope slope(List<Slope.Line> lines, Estimate change) {
    return new Slope(
        caption(
            "Enrolled in advanced maths, of those eligible",
            "Inscritos en matemáticas avanzadas, de quienes podían",
            "المسجلون في الرياضيات المتقدمة من المؤهلين"),
        Scale.ofShares(),
        new Against.Bar(.4),
        "2024",
        "2026",
        lines,
        change);
  }

  private Group notLowIncome() {
    return group("Not low-income", "Otros ingresos", "دخل غير منخفض", Mark.RING);
  }

  private Slope slope() {
    return slope(
        List.of(
            new Slope.Line(lowIncome(), share(217, 1206), share(350, 1206)),
            new Slope.Line(notLowIncome(), share(627, 1530), share(658, 1530))),
        mean(-.09, .055, 9));
  }

  private Slope slopeOfFour() {
    return slope(
        List.of(
            new Slope.Line(lowIncome(), share(217, 1206), share(350, 1206)),
            new Slope.Line(learners(), share(110, 604), share(172, 604)),
            new Slope.Line(former(), share(150, 372), share(160, 372)),
            new Slope.Line(notLowIncome(), share(627, 1530), share(658, 1530))),
        Estimate.undefined(Reason.TOO_FEW_CLUSTERS, "3 schools"));
  }

  private Slope slopeWithGap() {
    return slope(
        List.of(
            new Slope.Line(learners(), share(2, 6), share(40, 120)),
            new Slope.Line(notLowIncome(), share(627, 1530), share(658, 1530))),
        Estimate.undefined(Reason.NO_REFERENCE, "before"));
  }

  private List<String> stages() {
    return List.of(
        say("Eligible", "Podían entrar", "المؤهلون"),
        say("Encouraged by the school", "Animados por la escuela", "شجعتهم المدرسة"),
        say("Enrolled", "Inscritos", "المسجلون"),
        say("Passed", "Aprobaron", "الناجحون"));
  }

  private Pipeline pipeline() {
    return new Pipeline(
        caption(
            "Advanced maths, spring 2024",
            "Matemáticas avanzadas, primavera de 2024",
            "الرياضيات المتقدمة، ربيع 2024"),
        stages(),
        List.of(
            new Pipeline.Track(lowIncome(), List.of(1206L, 495L, 219L, 192L)),
            new Pipeline.Track(notLowIncome(), List.of(1530L, 1194L, 627L, 558L))),
        OptionalInt.of(1));
  }

  private Pipeline pipelineOfFour() {
    return new Pipeline(
        caption(
            "Advanced maths, four groups",
            "Matemáticas avanzadas, cuatro grupos",
            "الرياضيات المتقدمة، أربع مجموعات"),
        stages(),
        List.of(
            new Pipeline.Track(lowIncome(), List.of(1206L, 495L, 219L, 192L)),
            new Pipeline.Track(learners(), List.of(8L, 6L, 2L, 1L)),
            new Pipeline.Track(former(), List.of(100L, 7L, 3L, 0L)),
            new Pipeline.Track(notLowIncome(), List.of(1530L, 1530L, 1530L, 1529L))),
        OptionalInt.empty());
  }

  private Fence fence(Fence.Panel panel, double... shares) {
    List<Group> groups =
        List.of(
            learners(),
            lowIncome(),
            group("Neither", "Ninguno de los dos", "لا هذا ولا ذاك", Mark.RING),
            former());
    List<Fence.Standing> standings = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      standings.add(new Fence.Standing(groups.get(i), share(Math.round(shares[i] * 500), 500)));
    }
    return new Fence(
        switch (panel) {
          case TODAY -> caption("Today", "Hoy", "اليوم");
          case EQUALITY -> caption("Equality", "Igualdad", "المساواة");
          case EQUITY -> caption("Equity", "Equidad", "الإنصاف");
        },
        .6,
        panel,
        standings);
  }
}
