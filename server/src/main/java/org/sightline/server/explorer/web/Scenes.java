package org.sightline.server.explorer.web;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.views.Boxes;
import org.sightline.engine.views.FenceShares;
import org.sightline.engine.views.Viewed;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Fence;
import org.sightline.server.explorer.FenceChoice;
import org.sightline.server.explorer.web.fence.FenceWords;
import org.sightline.statistics.Known;

/**
 * The three scenes before one fence.
 *
 * @param shares how shares are shown
 * @param rows who stands there, lowest ground first
 * @param boxes for those whose share is known
 */
record Scenes(Said said, FenceShares shares, List<Viewed.Row> rows, Boxes boxes) {

  /** Empty where there is no fence: for averages, and without a bar. */
  static Optional<Scenes> of(Said said, FenceChoice choice) {
    return FenceShares.of(said.indicator)
        .map(
            shares -> {
              List<Viewed.Row> rows = choice.among(said.viewed, shares);
              List<Double> known =
                  known(rows).stream()
                      .map(row -> shares.share(row.value()).asDouble().orElseThrow())
                      .toList();
              return new Scenes(said, shares, rows, new Boxes(shares.bar(), known));
            });
  }

  static List<Viewed.Row> known(List<Viewed.Row> rows) {
    return rows.stream().filter(row -> row.value() instanceof Known).toList();
  }

  Fence scene(Fence.Panel panel) {
    FenceWords title =
        switch (panel) {
          case TODAY -> FenceWords.TODAY;
          case EQUALITY -> FenceWords.EQUALITY;
          case EQUITY -> FenceWords.EQUITY;
        };
    return new Fence(
        Caption.of(said.say(title)),
        shares.bar(),
        panel,
        rows.stream()
            .map(row -> new Fence.Standing(said.pictured(row.group()), shares.share(row.value())))
            .toList());
  }
}
