package org.sightline.statistics.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.DataFolder;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * The clustered comparison from cells. Unless said otherwise numbers come from R 4.2.2,
 * clubSandwich 0.5.8: {@code coef_test(lm(y ~ g*post), vcov = "CR2", cluster = s, test =
 * "Satterthwaite")} and {@code conf_int} with the same arguments.
 */
class ClusteredContrastTest {

  private static final Moments NOBODY = new Moments(0, 0, 0);

  @Test
  void meansInUnevenSchoolsOneOfThemInOneWaveOnlyAgreeWithClubSandwich() throws IOException {
    Change ours =
        GapChange.ofStudents(List.copyOf(uneven().values()), ClusterMinimum.IN_EVERY_CELL);
    assertTest(
        ours,
        4.59156235790117,
        2.60767022800334,
        7.17729792691329,
        -1.54385381127902,
        10.7269785270814,
        0.120605745674141);
  }

  @Test
  void twoArmsAgreeWithClubSandwich() throws IOException {
    List<SchoolWaves> treated = new ArrayList<>();
    List<SchoolWaves> comparison = new ArrayList<>();
    uneven().forEach((school, waves) -> (school % 2 == 0 ? treated : comparison).add(waves));
    assertTest(
        DifferenceInGaps.ofStudents(treated, comparison, ClusterMinimum.IN_TOTAL),
        -3.653399707637,
        3.74188933051953,
        5.02948500828341,
        -13.2552964198245,
        5.94849700455047,
        0.37348217104214);
    Change strict = DifferenceInGaps.ofStudents(treated, comparison, ClusterMinimum.IN_EVERY_CELL);
    assertEquals(
        new Undefined(
            Reason.TOO_FEW_CLUSTERS, "3 schools in group before, treated, at least 4 needed"),
        ((Known) strict.estimate()).range());
  }

  @Test
  void theGroupAloneAgreesWithClubSandwich() throws IOException {
    assertTest(
        GapChange.ofGroup(List.copyOf(uneven().values()), ClusterMinimum.IN_EVERY_CELL),
        3.59995741962955,
        1.60104860321256,
        6.70490919622011,
        -0.219961316584162,
        7.41987615584325,
        0.0609720487230134);
  }

  @Test
  void everyStudentAClusterAgreesWithClubSandwich() throws IOException {
    assertTest(
        GapChange.ofStudents(unevenStudents(), ClusterMinimum.IN_EVERY_CELL),
        4.59156235790117,
        0.98126890598118,
        275.446611225595,
        2.6598228848324,
        6.52330183096993,
        4.5206418353474e-06);
  }

  @Test
  void minorityGapsOfPublicAndCatholicSchoolsAgreeWithClubSandwich() throws IOException {
    // lm(mAch ~ minority*public), cluster = school: 2.03811832 with CR2 standard error 0.60191173.
    var file = DataFolder.file("hsb/hsb82.csv");
    Map<String, List<Moments>> schools = new TreeMap<>();
    Map<String, Boolean> isPublic = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.replace("\"", "").split(",");
      int side = part[1].equals("Yes") ? 0 : 1;
      List<Moments> both =
          schools.computeIfAbsent(part[0], s -> new ArrayList<>(List.of(NOBODY, NOBODY)));
      both.set(side, both.get(side).plus(new Moments(1, Double.parseDouble(part[4]), 0)));
      isPublic.put(part[0], part[6].equals("Public"));
    }
    List<SchoolGap> here = new ArrayList<>();
    List<SchoolGap> there = new ArrayList<>();
    schools.forEach(
        (school, both) ->
            (isPublic.get(school) ? here : there)
                .add(new SchoolGap(school, both.get(0), both.get(1))));
    assertTest(
        GapBetweenArms.of(here, there, ClusterMinimum.IN_EVERY_CELL),
        -2.03811832133196,
        0.601911726900476,
        99.587855658805,
        -3.23235456594593,
        -0.843882076318004,
        0.00101593697932558);
  }

  @Test
  void tenThousandSchoolsOfOneStudentGiveTheIntervalOfIndependentStudents() {
    List<SchoolWaves> schools = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Moments one = new Moments(1, i / 4 % 3 == 0 ? 1 : 0, 0);
      schools.add(
          new SchoolWaves(
              "s" + i,
              i % 4 == 0 ? one : NOBODY,
              i % 4 == 1 ? one : NOBODY,
              i % 4 == 2 ? one : NOBODY,
              i % 4 == 3 ? one : NOBODY));
    }
    Change ours = GapChange.ofStudents(schools, ClusterMinimum.IN_EVERY_CELL);
    double plain = GapChange.asIfIndependent(Schools.whole(schools)).test().orElseThrow().se();
    assertEquals(10_000, ours.clusters());
    assertEquals(plain, ours.test().orElseThrow().se(), plain * 1e-3);
  }

  @Test
  void schoolsThatAllMovedAlikeHaveAValueAndNoInterval() {
    for (double level : new double[] {0, 1, 0.3, 512.7}) {
      List<SchoolWaves> schools = new ArrayList<>();
      for (int j = 0; j < 6; j++) {
        Moments cell = new Moments(10 + 7 * j, level, 3);
        schools.add(new SchoolWaves("s" + j, cell, cell, cell, cell));
      }
      var ours = (Known) GapChange.ofStudents(schools, ClusterMinimum.IN_EVERY_CELL).estimate();
      assertEquals(0, ours.value(), 1e-9);
      assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) ours.range()).reason(), "level " + level);
      var even = (Known) GapChange.ofSchools(schools).estimate();
      assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) even.range()).reason(), "level " + level);
    }
  }

  @Test
  void threeSchoolsHaveAValueAndNoInterval() {
    Change ours = GapChange.ofStudents(Schools.treated().subList(0, 3), ClusterMinimum.IN_TOTAL);
    assertEquals(
        new Undefined(Reason.TOO_FEW_CLUSTERS, "3 schools in all, at least 4 needed"),
        ((Known) ours.estimate()).range());
    assertTrue(ours.test().isEmpty());
  }

  @Test
  void aGroupThatIsNowhereInAWaveHasNoValue() {
    List<SchoolWaves> schools =
        Schools.balanced().stream()
            .map(
                s ->
                    new SchoolWaves(
                        s.school(),
                        s.groupBefore(),
                        s.referenceBefore(),
                        NOBODY,
                        s.referenceAfter()))
            .toList();
    assertEquals(
        new Undefined(Reason.NO_DENOMINATOR, "nobody in: group after"),
        GapChange.ofStudents(schools, ClusterMinimum.IN_EVERY_CELL).estimate());
    assertEquals(
        Reason.NO_DENOMINATOR, ((Undefined) GapChange.ofSchools(schools).estimate()).reason());
  }

  @Test
  void noSchoolAtAllIsAReason() {
    assertEquals(
        Reason.NO_DENOMINATOR,
        ((Undefined) GapChange.ofStudents(List.of(), ClusterMinimum.IN_TOTAL).estimate()).reason());
  }

  /** Adding a number to every outcome moves no gap; multiplying multiplies gap and error. */
  @Property(tries = 50)
  void gapAndErrorFollowTheUnitOfTheOutcome(
      @ForAll @IntRange(min = -1000, max = 1000) int shift,
      @ForAll @IntRange(min = 1, max = 50) int factor)
      throws IOException {
    List<SchoolWaves> moved =
        uneven().values().stream()
            .map(
                s ->
                    new SchoolWaves(
                        s.school(),
                        scaled(s.groupBefore(), shift, factor),
                        scaled(s.referenceBefore(), shift, factor),
                        scaled(s.groupAfter(), shift, factor),
                        scaled(s.referenceAfter(), shift, factor)))
            .toList();
    Change a = GapChange.ofStudents(List.copyOf(uneven().values()), ClusterMinimum.IN_EVERY_CELL);
    Change b = GapChange.ofStudents(moved, ClusterMinimum.IN_EVERY_CELL);
    double largest = Math.abs(shift) + 100.0 * factor;
    assertEquals(value(a.estimate()) * factor, value(b.estimate()), 1e-11 * largest);
    assertEquals(
        a.test().orElseThrow().se() * factor, b.test().orElseThrow().se(), 1e-11 * largest);
    assertEquals(
        a.test().orElseThrow().df().orElseThrow(), b.test().orElseThrow().df().orElseThrow(), 1e-9);
  }

  @Test
  void withEvenCellsItIsTheTIntervalOverSchools() {
    Change students = GapChange.ofStudents(Schools.balanced(), ClusterMinimum.IN_EVERY_CELL);
    Change schools = GapChange.ofSchools(Schools.balanced());
    assertEquals(interval(students.estimate()).lo(), interval(schools.estimate()).lo(), 1e-12);
    assertEquals(interval(students.estimate()).hi(), interval(schools.estimate()).hi(), 1e-12);
  }

  private static Moments scaled(Moments m, double shift, double factor) {
    return m.n() == 0
        ? m
        : new Moments(m.n(), shift + factor * m.mean(), m.squares() * factor * factor);
  }

  private static void assertTest(
      Change ours, double estimate, double se, double df, double lo, double hi, double p) {
    assertEquals(estimate, value(ours.estimate()), 1e-9);
    TTest test = ours.test().orElseThrow();
    assertEquals(se, test.se(), 1e-9);
    assertEquals(df, test.df().orElseThrow(), 1e-8 * df);
    assertEquals(lo, test.interval().lo(), 1e-8);
    assertEquals(hi, test.interval().hi(), 1e-8);
    assertEquals(p, test.p(), 1e-9);
  }

  private record Cell(int school, int group, int post, long n, double sum, double squares) {}

  private static List<Cell> cells() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ClusteredContrastTest.class.getResourceAsStream("uneven.tsv"))) {
      List<Cell> cells = new ArrayList<>();
      String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 1; i < lines.length; i++) {
        String[] p = lines[i].split("\t");
        cells.add(
            new Cell(
                Integer.parseInt(p[0]),
                Integer.parseInt(p[1]),
                Integer.parseInt(p[2]),
                Long.parseLong(p[3]),
                Double.parseDouble(p[4]),
                Double.parseDouble(p[5])));
      }
      return cells;
    }
  }

  /** School → its four cells. */
  private static Map<Integer, SchoolWaves> uneven() throws IOException {
    Map<Integer, Moments[]> found = new TreeMap<>();
    for (Cell c : cells()) {
      Moments[] four =
          found.computeIfAbsent(c.school, s -> new Moments[] {NOBODY, NOBODY, NOBODY, NOBODY});
      four[2 * c.post + 1 - c.group] =
          new Moments(c.n, c.sum / c.n, Math.max(0, c.squares - c.sum * c.sum / c.n));
    }
    Map<Integer, SchoolWaves> schools = new TreeMap<>();
    found.forEach((s, m) -> schools.put(s, new SchoolWaves("" + s, m[0], m[1], m[2], m[3])));
    return schools;
  }

  /** The students behind the cells, by the rule the data was made with; each one a cluster. */
  private static List<SchoolWaves> unevenStudents() throws IOException {
    List<SchoolWaves> singles = new ArrayList<>();
    for (Cell c : cells()) {
      int k = 2 * c.post + (2 - c.group);
      for (int i = 1; i <= c.n; i++) {
        double y =
            50
                + 5 * c.group
                + 3 * c.post * c.group
                + (c.school * 7) % 5 * 2
                + (i * (c.school + k)) % 11
                - 5;
        Moments[] four = {NOBODY, NOBODY, NOBODY, NOBODY};
        four[2 * c.post + 1 - c.group] = new Moments(1, y, 0);
        singles.add(new SchoolWaves("student", four[0], four[1], four[2], four[3]));
      }
    }
    return singles;
  }

  @Test
  void sharesAreMomentsToo() {
    assertEquals(new Moments(4, 0.25, 0.75), SchoolWaves.momentsOf(new Tally(1, 4)));
  }
}
