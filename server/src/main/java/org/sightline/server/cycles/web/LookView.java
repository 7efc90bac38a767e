package org.sightline.server.cycles.web;

/** Something the data suggest to look at: where, and why. */
public record LookView(String title, String why, String address) {}
