package org.sightline.server.datasets.web;

import java.util.List;

/**
 * The question before something is deleted.
 *
 * @param key of the dataset
 * @param version the first 12 digits of a version; empty for all of it
 * @param seen the number of the dataset the reader was looking at
 * @param title what is asked
 * @param last whether the only version is meant
 * @param rests what rests on it
 */
public record DeletionView(
    String key, String version, int seen, String title, boolean last, List<Rests> rests) {

  /**
   * Something that rests on it.
   *
   * @param what it is
   * @param path where it can be looked at
   */
  public record Rests(String what, String path) {}
}
