package org.sightline.server.datasets;

import java.time.Instant;

/**
 * A version that somebody looked through and accepted.
 *
 * @param id the version's fingerprint, 64 hexadecimal digits
 * @param accepted when
 * @param rows how many rows it holds
 */
public record AcceptedVersion(String id, Instant accepted, long rows) {}
