package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.server.access.Place;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.site.Page;

/**
 * The part of a form that says what somebody may see, to be shown.
 *
 * @param everywhere whether all places are ticked
 * @param choices places of the data to tick; as deep as fits a list that can still be read
 * @param deeper whether places below these can be typed
 * @param typed further places, one a line
 * @param asks whether to ask if places no data hold are to be kept
 * @param toCome whether they are
 */
public record PlacesView(
    boolean everywhere,
    List<Choice> choices,
    boolean deeper,
    String typed,
    boolean asks,
    boolean toCome) {
  private static final int MOST = 120;

  /**
   * A place to tick.
   *
   * @param value what the form sends
   * @param label its name, ready to be shown
   * @param depth how many places it lies in: 0 to 2
   * @param ticked whether it is chosen
   */
  public record Choice(String value, String label, int depth, boolean ticked) {}

  static PlacesView of(Page page, PlacesForm form, List<Place> known, boolean asks) {
    List<Place> shown = known;
    for (PlaceLevel level : List.of(PlaceLevel.SCHOOL, PlaceLevel.DISTRICT)) {
      if (shown.size() > MOST) {
        shown = known.stream().filter(each -> each.path().size() <= level.depth()).toList();
      }
    }
    List<Choice> choices = shown.stream().map(place -> choice(page, form, place)).toList();
    String unshown =
        String.join(
            "\n",
            form.ticked().stream()
                .filter(value -> choices.stream().noneMatch(each -> each.value().equals(value)))
                .sorted()
                .toList());
    return new PlacesView(
        form.everywhere(),
        choices,
        shown.size() < known.size(),
        (unshown + "\n" + form.typed()).strip(),
        asks || form.toCome(),
        form.toCome());
  }

  private static Choice choice(Page page, PlacesForm form, Place place) {
    String value = ScopeText.write(place);
    String name = page.speech().name(place.name());
    boolean alone = place.level() == PlaceLevel.SCHOOL && place.names().size() == 1;
    return new Choice(
        value,
        alone ? page.say(AccountWords.PLACE_SCHOOL, name) : name,
        place.names().size() - 1,
        form.ticked().contains(value));
  }
}
