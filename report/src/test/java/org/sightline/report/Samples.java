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
import org.sightline.report.picture.ControlChart;
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
import org.sightline.statistics.Reason;

/** Every picture in every state worth looking at, with names in the reader's language. */
public final class Samples extends DotSamples {
  public Samples(Language language) {
    super(language);
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
