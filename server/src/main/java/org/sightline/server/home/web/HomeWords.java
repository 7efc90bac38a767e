package org.sightline.server.home.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the first page says. */
public enum HomeWords implements Phrase {
  HOME,
  WELCOME("name"),
  FOR_OWNERS,
  FOR_OTHERS,
  TO_PEOPLE;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  HomeWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "home";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return HomeWords.class;
  }
}
