package org.sightline.server.datasets.web;

/**
 * The form for bringing a file.
 *
 * @param into the key of the dataset it is to follow; empty for new data
 * @param title of the page
 * @param lede what will happen
 * @param limit the largest file, in words
 * @param bytes the same in bytes
 * @param told what came of the last form
 */
public record BringView(
    String into, String title, String lede, String limit, long bytes, Told told) {}
