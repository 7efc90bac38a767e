package org.sightline.server.cycles;

import org.sightline.engine.cells.Group;

/**
 * Where a number comes from. It holds no figure: the figure is counted anew for whoever looks, in
 * the version it was taken from and in the newest one, so a change of the data is seen.
 *
 * @param dataset the dataset's key
 * @param version the fingerprint of the version it was taken from
 * @param indicator the indicator's name
 * @param group who; conditions on places and times narrow the rows
 * @param question a fingerprint of how the question was asked then
 */
public record NumberSource(
    String dataset, String version, String indicator, Group group, String question) {}
