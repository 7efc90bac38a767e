package org.sightline.server.foundations;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the foundations are settled: every shared word of the product has a meaning, what is
 * committed to the work would carry a plan, every kind of decision has an owner, more than scores
 * is measured, and people were listened to within a year.
 */
@Component
public class Settled {
  private final SharedWords words;
  private final Commitments commitments;
  private final Measured measured;
  private final Listening listening;

  Settled(SharedWords words, Commitments commitments, Measured measured, Listening listening) {
    this.words = words;
    this.commitments = commitments;
    this.measured = measured;
    this.listening = listening;
  }

  /** Since when, by the last of what has a day; empty while something is open. */
  public Optional<LocalDate> since() {
    List<Adoption> meanings = words.inForce();
    boolean allWords =
        words.all().stream()
            .allMatch(word -> meanings.stream().anyMatch(each -> each.word().equals(word.key())));
    boolean carried =
        commitments.weaknesses(Commitment.ALL).isEmpty()
            && commitments.missingOwners(List.of(Area.values())).isEmpty();
    Optional<LocalDate> heard =
        listening.all().stream()
            .map(ListeningSession::on)
            .filter(day -> day.isAfter(listening.today().minusYears(1)))
            .min(LocalDate::compareTo);
    if (!allWords || !carried || heard.isEmpty() || !measured.isMoreThanScores()) {
      return Optional.empty();
    }
    return Optional.of(
        meanings.stream()
            .map(each -> LocalDate.ofInstant(each.at(), ZoneOffset.UTC))
            .reduce(heard.get(), (one, other) -> one.isAfter(other) ? one : other));
  }
}
