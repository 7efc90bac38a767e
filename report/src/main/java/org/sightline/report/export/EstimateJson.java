package org.sightline.report.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** A value or a reason, as JSON. */
public final class EstimateJson {

  private EstimateJson() {}

  /** The value with its interval or the interval's reason; or the value's own reason. */
  public static Map<String, @Nullable Object> of(Estimate estimate) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    if (estimate instanceof Known known) {
      tree.put("value", known.value());
      range(known.range(), tree);
    } else if (estimate instanceof Undefined why) {
      tree.put("reason", lower(why.reason()));
      tree.put("detail", why.detail());
    }
    return tree;
  }

  private static void range(Range range, Map<String, @Nullable Object> tree) {
    if (range instanceof Interval interval) {
      tree.put("low", interval.lo());
      tree.put("high", interval.hi());
      tree.put("level", interval.level());
      tree.put("method", interval.method());
    } else if (range instanceof Undefined why) {
      tree.put("no_interval", lower(why.reason()));
      tree.put("no_interval_detail", why.detail());
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
