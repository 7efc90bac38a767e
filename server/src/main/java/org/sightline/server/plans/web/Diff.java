package org.sightline.server.plans.web;

/** A term, what it was, and what it is. */
public record Diff(String term, String before, String after) {}
