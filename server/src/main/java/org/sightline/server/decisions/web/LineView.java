package org.sightline.server.decisions.web;

import java.util.List;
import java.util.Map;
import org.sightline.server.decisions.SubjectNames.Named;

/**
 * A line of the log as a page shows it.
 *
 * @param address its page
 * @param number its number in words
 * @param kind its sort
 * @param what its sentence
 * @param why its reason
 * @param notTaken options not taken
 * @param evidence what it rests on
 * @param about other objects the reader may see
 * @param facts who, when, where: terms and what they are, in reading order
 * @param summary the facts that fit into one line
 * @param replaced a sentence and the address of the line in its place; empty texts for none
 * @param due a sentence when its review is overdue; empty when it is not
 * @param hash its fingerprint
 */
public record LineView(
    String address,
    String number,
    String kind,
    String what,
    String why,
    List<String> notTaken,
    List<String> evidence,
    List<Named> about,
    List<Map.Entry<String, String>> facts,
    String summary,
    Named replaced,
    String due,
    String hash) {}
