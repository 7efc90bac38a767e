package org.sightline.server.cycles.store;

import java.time.LocalDate;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Consent;

/** A voice, as columns of the row that holds it. */
record VoiceColumns(
    String words,
    String translation,
    String who,
    String voiceGroup,
    String heard,
    Consent consent,
    LocalDate heardOn) {

  static VoiceColumns of(Backing.Heard voice) {
    return new VoiceColumns(
        voice.words(),
        voice.translation(),
        voice.who(),
        voice.group(),
        voice.heard(),
        voice.consent(),
        voice.on());
  }

  Backing.Heard voice() {
    return new Backing.Heard(words, translation, who, voiceGroup, heard, consent, heardOn);
  }
}
