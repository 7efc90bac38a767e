package org.sightline.engine.intake;

import org.sightline.engine.intake.layout.GroupLabel;
import org.sightline.engine.intake.layout.GroupLabels;

/** Stores the family of the group that a row stands for. */
final class FamilyWriter implements CellWriter {

  /** The family of groups that the table of known groups does not have. */
  static final String OTHER = "other groups";

  private final int group;

  FamilyWriter(int group) {
    this.group = group;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    out.text(GroupLabels.find(row.cell(group)).map(GroupLabel::family).orElse(OTHER));
  }
}
