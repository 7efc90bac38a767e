package org.sightline.server.decisions;

import org.sightline.report.html.Html;

/**
 * A part of the story of an object, ready to be read, printed and taken along.
 *
 * @param heading in the reader's language
 * @param body what is told, without links; pictures as the page draws them
 */
public record Chapter(String heading, Html body) {}
