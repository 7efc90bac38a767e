package org.sightline.server.cycles.web;

/**
 * A step of the rail.
 *
 * @param address where it leads; empty when it cannot be opened yet
 * @param style {@code done}, {@code now} or empty
 */
public record StepView(String label, String note, String address, String style) {}
