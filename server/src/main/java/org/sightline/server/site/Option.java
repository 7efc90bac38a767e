package org.sightline.server.site;

/** Something to choose: the value a form sends, and what people read. */
public record Option(String value, String label) {}
