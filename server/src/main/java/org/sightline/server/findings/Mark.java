package org.sightline.server.findings;

import java.time.Instant;
import java.util.UUID;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Verdict;
import org.sightline.server.cells.Sight;

/**
 * What somebody said of a finding. It finds its finding again in the next version of the dataset,
 * because none of what names the finding changes with the data.
 *
 * @param id never reused
 * @param version how often it was stored, for noticing that two people changed it; 0 before the
 *     first time
 * @param dataset the dataset's key
 * @param finding the finding's {@link FindingId}
 * @param sight the rows the finding is about
 * @param indicator the indicator's name
 * @param group who
 * @param kind what was said
 * @param note why, in their own words; may be empty
 * @param verdict what the finding's verdict was when it was said
 * @param by whose account
 * @param at when
 */
public record Mark(
    UUID id,
    int version,
    String dataset,
    FindingId finding,
    Sight sight,
    String indicator,
    Group group,
    MarkKind kind,
    String note,
    Verdict verdict,
    UUID by,
    Instant at) {}
