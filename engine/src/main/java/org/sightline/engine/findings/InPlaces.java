package org.sightline.engine.findings;

/**
 * In how many places a group stands behind everyone else there.
 *
 * @param place the column, such as school
 * @param behind places where it stands behind
 * @param compared places where both have at least {@code least} people
 * @param least how many people both needed
 */
public record InPlaces(String place, int behind, int compared, int least) {}
