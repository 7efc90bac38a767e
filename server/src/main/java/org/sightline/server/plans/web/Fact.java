package org.sightline.server.plans.web;

/** A term and what it is here. */
public record Fact(String term, String text) {}
