package org.sightline.statistics;

/** What surrounds a value: an {@link Interval}, or the reason there is none. */
public sealed interface Range permits Interval, Undefined {}
