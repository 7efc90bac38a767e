package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sightline.engine.findings.PipelineCounts;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Pipeline;

/** Who passes which stage, by the groups of each attribute. */
record StagesSection(Subject subject) {

  private static final int MOST_TRACKS = 7;

  Html html() {
    List<Html> parts = new ArrayList<>();
    for (PipelineCounts counts : subject.findings.pipelines()) {
      Map<String, List<PipelineCounts.Row>> byAttribute = new LinkedHashMap<>();
      for (PipelineCounts.Row row : counts.rows()) {
        if (row.group().ways() == 1 && !row.reached().isEmpty() && row.reached().get(0) > 0) {
          byAttribute
              .computeIfAbsent(
                  row.group().conditions().get(0).attribute(), name -> new ArrayList<>())
              .add(row);
        }
      }
      byAttribute.forEach(
          (attribute, rows) ->
              parts.add(picture(counts, attribute, rows, "stages-" + parts.size())));
    }
    return parts.isEmpty()
        ? Html.NONE
        : Block.section(
            "stages", subject.speech.say(ReportWords.STAGES), parts.toArray(Html[]::new));
  }

  private Html picture(
      PipelineCounts counts, String attribute, List<PipelineCounts.Row> rows, String id) {
    List<Pipeline.Track> tracks =
        subject.apart(rows, PipelineCounts.Row::group).stream()
            .limit(MOST_TRACKS)
            .map(row -> new Pipeline.Track(subject.pictured(row.group()), row.reached()))
            .toList();
    Pipeline picture =
        new Pipeline(
            Caption.of(
                subject.speech.say(
                    ReportWords.STAGES_BY,
                    subject.speech.name(counts.pipeline().name().replace('_', ' ')),
                    subject.names.attribute(attribute))),
            counts.pipeline().stages().stream().map(this::stage).toList(),
            tracks,
            OptionalInt.empty());
    return Block.sheet(picture.in(subject.speech).figure(id, 3));
  }

  private String stage(String column) {
    return subject.sentences.capital(subject.speech.name(column.replace('_', ' ')));
  }
}
