package org.sightline.server.decisions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.chain.Chain;
import org.sightline.server.chain.ChainStore;
import org.sightline.server.chain.Entry;
import org.sightline.server.chain.Soundness;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log of decisions. Any capability writes into it; nobody changes or removes a line. A line
 * that does not hold everywhere is seen by whoever sees something of one of its places, and by
 * those who take part in what it is about.
 */
@Component
public class Decisions {
  private static final String CHAIN = "decisions";
  private static final int WHOLE_STORY = 1000;
  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

  private final Chain chain;
  private final ChainStore entries;
  private final DecisionIndex index;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final List<Involvement> involvements;

  Decisions(
      ChainStore entries,
      DecisionIndex index,
      Trail trail,
      TransactionTemplate transaction,
      List<Involvement> involvements,
      InstantSource clock) {
    this.chain = new Chain(CHAIN, entries, clock);
    this.entries = entries;
    this.index = index;
    this.trail = trail;
    this.transaction = transaction;
    this.involvements = List.copyOf(involvements);
  }

  /**
   * Some lines of the log.
   *
   * @param lines newest first
   * @param total how many there are in all
   */
  public record Found(List<Decision> lines, long total) {
    public Found {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Writes a line; it is durable when this returns, or with the transaction it is called in.
   *
   * @throws Refusal when the viewer's role may not write this sort of line, or their scope does not
   *     reach where it holds, or the earlier line is none they see
   * @throws AlreadyReplaced when it replaces a line that another one replaced before
   */
  public Decision record(Viewer viewer, Draft draft) {
    if (!viewer.scope().covers(draft.where())) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return tell(viewer, draft);
  }

  /**
   * Writes a line for a capability that has seen to it, by rules of its own, that the viewer may
   * decide this wherever the line holds; otherwise as {@link #record}.
   */
  public Decision tell(Viewer viewer, Draft draft) {
    if (!viewer.is(draft.kind().least())) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    Earlier earlier = draft.earlier();
    if (earlier != null && find(viewer, earlier.number()).isEmpty()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    try {
      Decision written = transaction.execute(status -> write(viewer, draft));
      if (written == null) {
        throw new IllegalStateException("the log of decisions wrote nothing");
      }
      return written;
    } catch (DuplicateKeyException taken) {
      if (earlier == null) {
        throw taken;
      }
      throw new AlreadyReplaced(
          earlier.number(),
          Optional.ofNullable(index.replacedBy(List.of(earlier.number())).get(earlier.number()))
              .orElseThrow(() -> taken));
    }
  }

  private Decision write(Viewer viewer, Draft draft) {
    Entry entry = chain.append(DecisionText.write(viewer.account(), draft));
    Decision line =
        new Decision(entry.number(), entry.at(), viewer.account(), draft, entry.hash(), null);
    index.add(line, SearchText.of(draft));
    trail.record(
        Deed.by(viewer, "decision.recorded", Long.toString(line.number()))
            .with("kind", draft.kind().name()));
    return line;
  }

  /** The line of this number, if the viewer may see it. */
  public Optional<Decision> find(Viewer viewer, long number) {
    return read(List.of(number)).stream().filter(line -> isSeen(viewer, line.said())).findFirst();
  }

  /**
   * Every line about something, oldest first: its story. At most a thousand, the newest. The story
   * of a line begins with the first one that it answers.
   */
  public List<Decision> story(Viewer viewer, Subject subject) {
    List<Decision> newestFirst =
        search(viewer, Question.all().about(begin(viewer, subject)), 0, WHOLE_STORY).lines();
    return newestFirst.stream().sorted(Comparator.comparing(Decision::number)).toList();
  }

  private Subject begin(Viewer viewer, Subject subject) {
    Subject first = subject;
    if (subject.kind().equals("decision") && subject.key().matches("[1-9][0-9]{0,17}")) {
      Optional<Decision> line = find(viewer, Long.parseLong(subject.key()));
      while (line.isPresent()) {
        first = line.get().subject();
        Earlier earlier = line.get().said().earlier();
        boolean more = earlier != null && earlier.number() < line.get().number();
        line = more && earlier != null ? find(viewer, earlier.number()) : Optional.empty();
      }
    }
    return first;
  }

  /** The lines that answer a question, among those the viewer may see. */
  public Found search(Viewer viewer, Question question, long skip, int limit) {
    DecisionIndex.Hits hits = index.find(viewer.scope(), own(viewer), question, skip, limit);
    return new Found(read(hits.numbers()), hits.total());
  }

  /** The lines whose review was due before this day and that no other line answered. */
  public Found overdue(Viewer viewer, LocalDate today, int limit) {
    return search(viewer, Question.all().overdueOn(today), 0, limit);
  }

  /**
   * Lines about something that wait for their review, however far ahead it is, the newest first.
   */
  public Found toReview(Viewer viewer, Subject subject, int limit) {
    return search(viewer, Question.all().about(subject).overdueOn(END_OF_DAYS), 0, limit);
  }

  /**
   * Says whether reviews of lines about this are asked for. They are, until whoever keeps the
   * subject says that it is over; a line that is also about another of its kind still asks.
   */
  public void askForReviews(Subject subject, boolean asked) {
    index.askForReviews(subject, asked);
  }

  /** Whether no later line replaces or looks back at this one, and what it is about goes on. */
  public boolean isUnanswered(long number) {
    return index.isUnanswered(number);
  }

  /** Reads the whole log and names the first line that does not fit. */
  public Soundness verify() {
    return chain.verify();
  }

  /** The lines of these numbers in the same order; those that nobody wrote are left out. */
  private List<Decision> read(List<Long> numbers) {
    Map<Long, Long> replaced = index.replacedBy(numbers);
    Map<Long, Decision> lines = new HashMap<>();
    for (Entry entry : entries.of(CHAIN, numbers)) {
      lines.put(entry.number(), DecisionText.read(entry, replaced.get(entry.number())));
    }
    return numbers.stream().filter(lines::containsKey).map(lines::get).toList();
  }

  private boolean isSeen(Viewer viewer, Draft said) {
    return viewer.scope().meets(said.where())
        || said.about().stream().anyMatch(own(viewer)::contains);
  }

  private Set<Subject> own(Viewer viewer) {
    return viewer.scope() instanceof Scope.Everywhere
        ? Set.of()
        : involvements.stream()
            .flatMap(each -> each.of(viewer).stream())
            .collect(Collectors.toUnmodifiableSet());
  }
}
