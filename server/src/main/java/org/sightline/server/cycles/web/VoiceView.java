package org.sightline.server.cycles.web;

/**
 * A voice.
 *
 * @param words what was said; empty for those who may not read it
 * @param translation the same in other words; may be empty
 * @param line who, how and when, and what they agreed to
 * @param by who wrote it down, and when
 * @param against whether it speaks against the cause
 */
public record VoiceView(
    String id, String words, String translation, String line, String by, boolean against) {}
