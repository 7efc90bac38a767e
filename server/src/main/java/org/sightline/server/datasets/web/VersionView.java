package org.sightline.server.datasets.web;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.report.findings.IssueText;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptVersion;
import org.sightline.server.site.Page;

/**
 * A version.
 *
 * @param key of its dataset
 * @param name of its dataset
 * @param id the first 12 digits of its fingerprint
 * @param lede who accepted it when, with how many rows
 * @param file where it came from
 * @param format what the file was
 * @param ledger where every row went
 * @param columns its dictionary
 * @param issues what was wrong
 * @param mayDelete whether the reader may delete it
 */
public record VersionView(
    String key,
    String name,
    String id,
    String lede,
    String file,
    String format,
    String ledger,
    List<ColumnView> columns,
    List<IssueView> issues,
    boolean mayDelete) {

  static VersionView of(
      Page page, Viewer viewer, KeptDataset dataset, KeptVersion version, DatasetVersion data) {
    boolean everywhere = viewer.scope() instanceof Scope.Everywhere;
    return new VersionView(
        dataset.key(),
        page.speech().name(dataset.name()),
        shortId(version),
        page.say(
            DataWords.DATASET_LEDE,
            page.speech().count(version.accepted().rows()),
            page.moment(version.accepted().accepted()),
            page.speech().name(version.by())),
        page.say(
            DataWords.VERSION_LEDE,
            page.speech().name(dataset.name()),
            page.speech().name(data.source().file())),
        page.say(DataWords.VERSION_FORMAT, page.speech().name(data.source().format())),
        new IssueText(page.speech()).ledger(data.ledger()),
        data.dictionary().columns().stream()
            .map(
                column ->
                    ColumnView.of(
                        page, viewer, column, dataset.note(column.name()), Optional.empty()))
            .toList(),
        everywhere ? IssueView.of(page, data) : List.of(),
        everywhere && viewer.is(Role.LEAD));
  }

  static String shortId(KeptVersion version) {
    return version.accepted().id().substring(0, 12);
  }
}
