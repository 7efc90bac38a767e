package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.export.Data;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.report.html.Table;
import org.sightline.report.language.Speech;

/** A picture while it is being drawn. */
final class Drawing {

  /** A sample and what it means. */
  record Key(@Nullable Html sample, String words) {}

  final Speech speech;
  final Caption caption;
  final Across across;
  final List<Html> marks = new ArrayList<>();
  final List<Key> keys = new ArrayList<>();
  final List<String> events = new ArrayList<>();
  final List<String> hints = new ArrayList<>();
  final Map<String, Object> vega = new LinkedHashMap<>();
  String style = "";
  double height;
  String reading = "";
  String description = "";

  /** Stands where the drawing would, when there is nothing that may be drawn. */
  @Nullable String instead;

  @Nullable Table table;
  @Nullable Data data;

  Drawing(Caption caption, Speech speech) {
    this.caption = caption;
    this.speech = speech;
    this.across = new Across(speech.language().rightToLeft());
  }

  void draw(Markup... pieces) {
    for (Markup piece : pieces) {
      marks.add(piece.html());
    }
  }

  void key(Html sample, String words) {
    keys.add(new Key(sample, words));
  }

  void key(String words) {
    keys.add(new Key(null, words));
  }

  void groups(List<Group> groups) {
    groups.forEach(group -> key(group.mark().sample(), speech.name(group.name())));
  }

  String title() {
    return speech.name(caption.title());
  }

  Drawn done() {
    return new Drawn(this);
  }
}
