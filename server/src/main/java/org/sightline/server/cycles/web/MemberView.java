package org.sightline.server.cycles.web;

/** Somebody who takes part, and for whom they speak; {@code left} when they have no account now. */
public record MemberView(String account, String name, String side, boolean left) {}
