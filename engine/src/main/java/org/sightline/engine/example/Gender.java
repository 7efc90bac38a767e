package org.sightline.engine.example;

/** Gender as schools record it. */
enum Gender {
  FEMALE("Female", 0.486, 0.10),
  MALE("Male", 0.510, 0.18),
  NONBINARY("Nonbinary", 0.004, 0.14);

  final String label;
  final double share;

  /** Share with an individualised education programme. */
  final double programmes;

  Gender(String label, double share, double programmes) {
    this.label = label;
    this.share = share;
    this.programmes = programmes;
  }
}
