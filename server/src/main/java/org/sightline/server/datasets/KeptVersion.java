package org.sightline.server.datasets;

/**
 * A version and who accepted it.
 *
 * @param accepted the version
 * @param by the person's name at that time
 */
public record KeptVersion(AcceptedVersion accepted, String by) {}
