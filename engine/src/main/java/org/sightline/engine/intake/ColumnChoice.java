package org.sightline.engine.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/**
 * What a person says about a column; whatever is empty is inferred.
 *
 * @param role what it is for
 * @param kind how its values are stored
 * @param concept what it is about
 * @param recode values as they stand in the file to values as they are to be kept; {@code ""} for
 *     missing
 * @param cuts where a number is cut into bands, ascending; a band holds its lower cut
 */
public record ColumnChoice(
    Optional<Role> role,
    Optional<Kind> kind,
    Optional<String> concept,
    Map<String, String> recode,
    List<BigDecimal> cuts) {

  /** Everything is inferred. */
  public static final ColumnChoice NONE =
      new ColumnChoice(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());

  public ColumnChoice {
    recode = java.util.Collections.unmodifiableMap(new TreeMap<>(recode));
    cuts = cuts.stream().sorted().distinct().toList();
  }

  /** Only the role is said. */
  public static ColumnChoice of(Role role) {
    return new ColumnChoice(
        Optional.of(role), Optional.empty(), Optional.empty(), Map.of(), List.of());
  }

  /** The same, stored as {@code as}. */
  public ColumnChoice storedAs(Kind as) {
    return new ColumnChoice(role, Optional.of(as), concept, recode, cuts);
  }

  /** The same, with values renamed. */
  public ColumnChoice recoded(Map<String, String> values) {
    return new ColumnChoice(role, kind, concept, values, cuts);
  }

  /** The same, with the numbers cut into bands. */
  public ColumnChoice cutAt(List<BigDecimal> at) {
    return new ColumnChoice(role, kind, concept, recode, at);
  }
}
