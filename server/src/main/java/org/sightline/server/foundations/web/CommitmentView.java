package org.sightline.server.foundations.web;

import java.util.List;
import java.util.Map;
import org.sightline.server.site.Field;

/**
 * What is committed to a piece of work.
 *
 * @param name of the work
 * @param address of the work; empty for all of it
 * @param action where the form is sent; empty for those who may not change it
 * @param version that the reader is looking at
 * @param notice what became of the form; empty for none
 * @param refused whether it was not taken
 * @param facts what is said, in reading order
 * @param weak why it would not carry a plan; empty when it would
 * @param smaller goals that can be won instead; empty when it would
 * @param strong a sentence when it would; empty when not
 * @param fields of the form
 */
public record CommitmentView(
    String name,
    String address,
    String action,
    int version,
    String notice,
    boolean refused,
    List<Map.Entry<String, String>> facts,
    List<String> weak,
    List<String> smaller,
    String strong,
    List<Field> fields) {}
