package org.sightline.engine.example;

/** English learner status in one year. */
enum Language {
  LEARNER("English learner"),
  FORMER("Former English learner"),
  NEVER("Not an English learner");

  final String label;

  Language(String label) {
    this.label = label;
  }
}
