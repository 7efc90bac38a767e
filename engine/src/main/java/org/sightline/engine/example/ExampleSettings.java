package org.sightline.engine.example;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How large an example district is and what stands in it.
 *
 * @param students students enrolled in any one year, 1 to {@value #MOST_STUDENTS}; more than
 *     {@value #DISTRICT_SIZE} are spread over several districts
 * @param years school years, 1 to {@value #MOST_YEARS}, the last being {@value #LAST_SCHOOL_YEAR}
 * @param seed any number; the same seed (with the same size) gives the same bytes
 * @param planted true to plant the truths; false for a district in which no outcome depends on any
 *     attribute, place or year, and every row's outcomes are drawn afresh
 * @param tables the tables to write, at least one
 * @param threads threads that make rows, 1 to {@value #MOST_THREADS}; never changes a byte
 * @param replacing true to replace an example district that stands in the folder already
 */
public record ExampleSettings(
    long students,
    int years,
    long seed,
    boolean planted,
    Set<ExampleTable> tables,
    int threads,
    boolean replacing) {

  public static final long MOST_STUDENTS = 50_000_000;
  public static final int MOST_YEARS = 30;
  public static final int MOST_THREADS = 64;
  public static final int LAST_SCHOOL_YEAR = 2025;
  public static final int DISTRICT_SIZE = 50_000;

  public ExampleSettings {
    within("students", students, MOST_STUDENTS);
    within("years", years, MOST_YEARS);
    within("threads", threads, MOST_THREADS);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("No table is chosen. Maybe choose \"students\".");
    }
    tables = Collections.unmodifiableSet(EnumSet.copyOf(tables));
  }

  /** A district with planted truths, the tables that fit its size, and a thread per processor. */
  public static ExampleSettings of(long students, int years, long seed) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    Set<ExampleTable> tables = ExampleTable.fitting(students * years);
    return new ExampleSettings(students, years, seed, true, tables, threads, false);
  }

  /** The same size and seed, with no gap at all. */
  public ExampleSettings withNothingPlanted() {
    return new ExampleSettings(students, years, seed, false, tables, threads, replacing);
  }

  /** The same district, with these tables only. */
  public ExampleSettings with(Set<ExampleTable> chosen) {
    return new ExampleSettings(students, years, seed, planted, chosen, threads, replacing);
  }

  /** The same bytes, made by so many threads. */
  public ExampleSettings withThreads(int chosen) {
    return new ExampleSettings(students, years, seed, planted, tables, chosen, replacing);
  }

  /** The same district, replacing one that stands in the folder already. */
  public ExampleSettings replacingWhatIsThere() {
    return new ExampleSettings(students, years, seed, planted, tables, threads, true);
  }

  /** Rows of {@code students.csv}: students times years. */
  public long studentRows() {
    return students * years;
  }

  int schoolYear(int year) {
    return LAST_SCHOOL_YEAR - years + 1 + year;
  }

  private static void within(String name, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + ". Maybe choose a number from 1 to " + most + ".");
    }
  }
}
