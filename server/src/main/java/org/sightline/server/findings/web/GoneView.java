package org.sightline.server.findings.web;

import java.util.List;

/**
 * A marked group that is not tested here.
 *
 * @param list the address of the list
 * @param name the group and the question
 * @param history what was said of it, newest first
 */
public record GoneView(String list, String name, List<DetailView.Said> history) {}
