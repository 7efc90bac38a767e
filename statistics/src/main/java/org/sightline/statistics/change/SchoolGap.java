package org.sightline.statistics.change;

import org.sightline.statistics.Moments;

/**
 * One school's group and reference at one time. A group with nobody there is {@code new Moments(0,
 * 0, 0)}.
 *
 * @param school the school's name or key
 * @param group the group
 * @param reference the reference
 */
public record SchoolGap(String school, Moments group, Moments reference) {}
