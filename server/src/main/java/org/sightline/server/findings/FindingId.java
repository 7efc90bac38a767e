package org.sightline.server.findings;

import java.util.regex.Pattern;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Finding;
import org.sightline.server.chain.Sha256;

/**
 * Names a finding in addresses and in marks: made of the indicator's name, the group's conditions
 * and what the group is compared with, so it stays the same from one version of a dataset to the
 * next.
 *
 * @param text 24 hexadecimal digits
 */
public record FindingId(String text) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");

  public FindingId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a finding's name has " + text.length() + " letters. Maybe it was cut short.");
    }
  }

  /** Whether this could be the name of a finding. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** The name of this finding. */
  public static FindingId of(Finding finding) {
    Comparison deciding = finding.deciding();
    String said =
        String.join(
            "\n",
            finding.indicator().name(),
            GroupText.write(finding.group()),
            deciding.with().name(),
            deciding.reference().map(GroupText::write).orElse(""));
    return new FindingId(Sha256.of(said, 12));
  }
}
