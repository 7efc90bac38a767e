package org.sightline.server.lens.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.lens.Check;
import org.sightline.server.lens.Conclusion;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.SchoolYear;
import org.sightline.server.lens.Seen;
import org.sightline.server.lens.Sort;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts decisions and lists of a year into words. */
@Component
class LensText {
  private static final int MOST_SINGLE = 200;

  private final Lens lens;

  LensText(Lens lens) {
    this.lens = lens;
  }

  LensView year(Page page, Viewer viewer, int year) {
    List<Seen> all = lens.ofYear(viewer, year);
    List<Seen> single = all.stream().filter(each -> each.item().list() == null).toList();
    List<RowView> lists =
        lens.lists(viewer).stream()
            .filter(list -> list.year() == year)
            .map(list -> list(page, all, list))
            .toList();
    boolean cut = single.size() > MOST_SINGLE;
    return new LensView(
        page.say(LensWords.OF_YEAR, SchoolYear.written(year)),
        counted(page, year, all),
        List.of(year(year - 1), year(year + 1)),
        single.stream().limit(MOST_SINGLE).map(each -> row(page, each)).toList(),
        cut ? shown(page, MOST_SINGLE, single.size()) : "",
        lists,
        viewer.is(Role.MEMBER),
        viewer.is(Role.LEAD));
  }

  private static Option year(int year) {
    return new Option("/lens?year=" + year, SchoolYear.written(year));
  }

  String shown(Page page, int shown, int all) {
    return page.say(LensWords.SHOWN, page.speech().count(shown), page.speech().count(all));
  }

  private static String counted(Page page, int year, List<Seen> all) {
    return all.isEmpty()
        ? page.say(LensWords.COUNT_NONE, SchoolYear.written(year))
        : page.say(LensWords.COUNT, SchoolYear.written(year), all.size(), seen(page, all));
  }

  static String seen(Page page, List<Seen> all) {
    return page.speech().count(all.stream().filter(each -> each.last().isPresent()).count());
  }

  private static RowView list(Page page, List<Seen> all, Listing list) {
    List<Seen> own = all.stream().filter(each -> list.id().equals(each.item().list())).toList();
    boolean whole = own.stream().allMatch(each -> each.last().isPresent());
    return new RowView(
        list.name(),
        "/lens/lists/" + list.id(),
        page.say(LensWords.LIST_COUNT, own.size(), seen(page, own)),
        whole,
        "",
        "");
  }

  RowView row(Page page, Seen each) {
    Item item = each.item();
    List<String> detail = new ArrayList<>();
    detail.add(page.say(word(item.sort())));
    if (!item.amount().isEmpty()) {
      detail.add(page.speech().name(item.amount()));
    }
    return new RowView(
        item.name(),
        "/lens/" + item.id(),
        state(page, each.last()),
        each.last().isPresent(),
        String.join(" · ", detail),
        item.line() == 0 ? "" : page.speech().count(item.line()));
  }

  String state(Page page, Optional<Check> last) {
    return last.map(check -> page.say(LensWords.SEEN_ON, day(page, check)))
        .orElseGet(() -> page.say(LensWords.NOT_SEEN));
  }

  static String day(Page page, Check check) {
    return page.speech().date(LocalDate.ofInstant(check.at(), java.time.ZoneOffset.UTC));
  }

  static List<Option> sorts(Page page) {
    return Arrays.stream(Sort.values())
        .map(each -> new Option(each.name(), page.say(word(each))))
        .toList();
  }

  static LensWords word(Sort sort) {
    return switch (sort) {
      case BUDGET -> LensWords.SORT_BUDGET;
      case HIRE -> LensWords.SORT_HIRE;
      case CURRICULUM -> LensWords.SORT_CURRICULUM;
      case TRAINING -> LensWords.SORT_TRAINING;
      case OTHER -> LensWords.SORT_OTHER;
    };
  }

  static LensWords word(Conclusion conclusion) {
    return switch (conclusion) {
      case AS_IT_IS -> LensWords.CONCLUSION_AS_IT_IS;
      case CHANGED -> LensWords.CONCLUSION_CHANGED;
      case NOT_NOW -> LensWords.CONCLUSION_NOT_NOW;
    };
  }
}
