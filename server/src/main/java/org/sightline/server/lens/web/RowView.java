package org.sightline.server.lens.web;

/**
 * A decision or a list in a row.
 *
 * @param name what it is called
 * @param address where it is looked at
 * @param state whether and when it was seen through the lens
 * @param seen whether it was
 * @param detail sort, amount, what the list before held
 * @param line of the file; empty without one
 */
public record RowView(
    String name, String address, String state, boolean seen, String detail, String line) {}
