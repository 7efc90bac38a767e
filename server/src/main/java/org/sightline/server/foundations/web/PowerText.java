package org.sightline.server.foundations.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Area;
import org.sightline.server.foundations.Champions;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.foundations.Level;
import org.sightline.server.foundations.Owner;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.site.Field;
import org.sightline.server.site.Field.Shape;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the map of who decides into the reader's page. */
@Component
class PowerText {
  static final String POWER = "/foundations/power";

  private final Commitments commitments;

  PowerText(Commitments commitments) {
    this.commitments = commitments;
  }

  PowerView of(Page page, Viewer viewer, Map<String, String> typed, Map<String, String> troubles) {
    boolean leads = SharedWords.leads(viewer);
    return new PowerView(
        "",
        false,
        state(page),
        commitments.owners().stream()
            .map(owner -> area(page, owner, leads, typed, troubles))
            .toList(),
        commitments.champions().stream()
            .map(each -> level(page, each, leads, typed, troubles))
            .toList(),
        leads ? "" : page.say(FoundationWords.LEADS_ONLY));
  }

  String state(Page page) {
    int all = Area.values().length;
    int missing = commitments.missingOwners(List.of(Area.values())).size();
    return page.say(
        FoundationWords.POWER_STATE, page.speech().count(all - missing), page.speech().count(all));
  }

  static FoundationWords word(Area area) {
    return switch (area) {
      case CURRICULUM -> FoundationWords.AREA_CURRICULUM;
      case BUDGET -> FoundationWords.AREA_BUDGET;
      case STAFFING -> FoundationWords.AREA_STAFFING;
      case PARTNERSHIPS -> FoundationWords.AREA_PARTNERSHIPS;
      case DISCIPLINE -> FoundationWords.AREA_DISCIPLINE;
    };
  }

  static FoundationWords word(Level level) {
    return switch (level) {
      case CLASSROOM -> FoundationWords.LEVEL_CLASSROOM;
      case SCHOOL -> FoundationWords.LEVEL_SCHOOL;
      case DISTRICT -> FoundationWords.LEVEL_DISTRICT;
      case COMMUNITY -> FoundationWords.LEVEL_COMMUNITY;
    };
  }

  private PowerView.Row area(
      Page page,
      Owner owner,
      boolean leads,
      Map<String, String> typed,
      Map<String, String> troubles) {
    String name = page.say(word(owner.area()));
    String key = owner.area().name();
    List<Field> fields =
        List.of(
            field(page, "owner-" + key, FoundationWords.OWNER, owner.name(), typed, troubles)
                .hint(page.say(FoundationWords.OWNER_HINT)),
            field(page, "path-" + key, FoundationWords.PATH, owner.path(), typed, troubles)
                .as(Shape.TEXT)
                .hint(page.say(FoundationWords.PATH_HINT)));
    return new PowerView.Row(
        name,
        page.speech().name(owner.name()),
        warning(page, owner),
        owner.path().lines().filter(line -> !line.isBlank()).toList(),
        page.say(FoundationWords.CHANGE, name),
        leads ? POWER + "/" + key : "",
        owner.version(),
        fields);
  }

  private String warning(Page page, Owner owner) {
    if (owner.name().isBlank()) {
      return page.say(FoundationWords.NOBODY);
    }
    return commitments.hasLeft(owner)
        ? page.say(FoundationWords.LEFT, page.speech().name(owner.name()))
        : "";
  }

  private static PowerView.Row level(
      Page page,
      Champions champions,
      boolean leads,
      Map<String, String> typed,
      Map<String, String> troubles) {
    String name = page.say(word(champions.level()));
    String key = champions.level().name();
    return new PowerView.Row(
        name,
        champions.names().isBlank()
            ? page.say(FoundationWords.NO_CHAMPION)
            : page.speech().name(champions.names()),
        "",
        List.of(),
        page.say(FoundationWords.CHANGE, name),
        leads ? "/foundations/champions/" + key : "",
        champions.version(),
        List.of(
            field(
                page,
                "names-" + key,
                FoundationWords.CHAMPIONS,
                champions.names(),
                typed,
                troubles)));
  }

  private static Field field(
      Page page,
      String name,
      FoundationWords label,
      String now,
      Map<String, String> typed,
      Map<String, String> troubles) {
    return Field.line(page, name, label)
        .holding(typed.getOrDefault(name, now))
        .refused(Optional.ofNullable(troubles.get(name)));
  }
}
