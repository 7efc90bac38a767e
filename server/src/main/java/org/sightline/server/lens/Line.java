package org.sightline.server.lens;

/**
 * A line of a list that was read from a file.
 *
 * @param number of the line in the file, from 1
 * @param name what it is
 * @param amount as it stands there; may be empty
 */
public record Line(long number, String name, String amount) {}
