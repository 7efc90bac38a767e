package org.sightline.server.lens.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.Seen;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts a list and its lines into words, beside the list before. */
@Component
class ListingText {
  private static final int AT_ONCE = 200;

  private final Lens lens;
  private final LensText text;

  ListingText(Lens lens, LensText text) {
    this.lens = lens;
    this.text = text;
  }

  ListingView view(Page page, Viewer viewer, Listing list, boolean open, int from) {
    List<Seen> all = lens.lines(list);
    Map<UUID, Seen> before = before(viewer, list);
    List<Seen> wanted = open ? all.stream().filter(each -> each.last().isEmpty()).toList() : all;
    int start = Math.min(Math.max(from, 0), wanted.size());
    List<Seen> shown = wanted.subList(start, Math.min(start + AT_ONCE, wanted.size()));
    String path = "/lens/lists/" + list.id();
    int next = start + shown.size();
    return new ListingView(
        path,
        list.name(),
        page.say(LensWords.LIST_COUNT, all.size(), LensText.seen(page, all)),
        before.isEmpty() ? "" : matched(page, all),
        shown.stream().map(each -> row(page, each, before)).toList(),
        gone(page, all, before),
        open,
        shown.size() == all.size() ? "" : text.shown(page, shown.size(), all.size()),
        next < wanted.size() ? path + "?from=" + next + (open ? "&open=true" : "") : "");
  }

  private Map<UUID, Seen> before(Viewer viewer, Listing list) {
    UUID former = list.former();
    Map<UUID, Seen> before = new HashMap<>();
    if (former != null) {
      lens.list(viewer, former.toString())
          .ifPresent(each -> lens.lines(each).forEach(line -> before.put(line.item().id(), line)));
    }
    return before;
  }

  private static String matched(Page page, List<Seen> all) {
    long known = all.stream().filter(each -> each.item().former() != null).count();
    return page.say(LensWords.MATCHED, known, page.speech().count(all.size() - known));
  }

  private RowView row(Page page, Seen each, Map<UUID, Seen> before) {
    RowView row = text.row(page, each);
    Seen former = before.get(former(each.item()));
    if (before.isEmpty()) {
      return row;
    }
    List<String> detail = new ArrayList<>(List.of(row.detail()));
    detail.add(former == null ? page.say(LensWords.NEW_LINE) : ItemText.former(page, former));
    return new RowView(
        row.name(), row.address(), row.state(), row.seen(), String.join(" · ", detail), row.line());
  }

  private static UUID former(Item item) {
    UUID former = item.former();
    return former == null ? item.id() : former;
  }

  private List<RowView> gone(Page page, List<Seen> all, Map<UUID, Seen> before) {
    Set<UUID> known = new HashSet<>();
    all.forEach(each -> known.add(former(each.item())));
    return before.values().stream()
        .filter(each -> !known.contains(each.item().id()))
        .sorted(java.util.Comparator.comparing(each -> each.item().line()))
        .limit(AT_ONCE)
        .map(each -> text.row(page, each))
        .toList();
  }
}
