package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A problem statement as somebody asks for it, before the data are asked.
 *
 * @param number who and which question
 * @param target the share to reach, 0 to 1; empty when it could not be read
 * @param by until when; empty when it could not be read
 * @param end whether the work ends there
 * @param bar the bar, where the question has none of its own
 * @param owner who answers for it; empty when nobody was chosen
 * @param said the sentence in the team's own words; may be empty
 */
public record Draft(
    NumberSource number,
    Optional<Double> target,
    Optional<LocalDate> by,
    boolean end,
    Optional<Double> bar,
    Optional<UUID> owner,
    String said) {}
