package org.sightline.server.foundations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.DecisionKind;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.decisions.Draft;
import org.sightline.server.decisions.Subject;
import org.sightline.server.foundations.Word.Stage;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The words a team shares. Each person writes a definition without seeing the others’; then all
 * stand side by side without names, and the team adopts one meaning, which holds until a later
 * round adopts another.
 */
@Component
public class SharedWords {

  /** The longest definition or meaning, in letters. */
  public static final int LONGEST = 1000;

  private final WordStore store;
  private final Decisions decisions;
  private final Trail trail;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  SharedWords(
      WordStore store,
      Decisions decisions,
      Trail trail,
      InstantSource clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Every word, the five of the product first. */
  public List<Word> all() {
    return store.all();
  }

  public Optional<Word> find(String key) {
    return store.find(key);
  }

  /** The meanings in force. */
  public List<Adoption> inForce() {
    return store.inForce();
  }

  /** Every meaning a word was given, newest first. */
  public List<Adoption> adoptions(String key) {
    return store.adoptions(key);
  }

  /** What this person wrote in the present round. */
  public Optional<Definition> own(Viewer viewer, Word word) {
    return store.definition(word.key(), word.round(), viewer.account());
  }

  /** How many have written in the present round. */
  public int written(Word word) {
    return store.definitions(word.key(), word.round()).size();
  }

  /** The definitions of the present round; none while people still write. */
  public List<Definition> revealed(Word word) {
    return word.stage() == Stage.WRITING ? List.of() : store.definitions(word.key(), word.round());
  }

  /** Whether this person leads the team’s words: they hold for the whole organisation. */
  public static boolean leads(Viewer viewer) {
    return viewer.is(Role.LEAD) && viewer.scope() instanceof Scope.Everywhere;
  }

  /** Adds a word; empty when there is one of that name. */
  public Optional<Word> add(Viewer viewer, String name) {
    mayLead(viewer);
    String key = WordKey.of(name);
    try {
      return Optional.of(
          within(
              () -> {
                Word word = store.save(new Word(key, 0, name.strip(), 1, Stage.WRITING));
                trail.record(Deed.by(viewer, "word.added", key));
                return word;
              }));
    } catch (DuplicateKeyException there) {
      return Optional.empty();
    }
  }

  /**
   * Writes this person’s definition; false when the round was revealed meanwhile, so that nobody
   * writes after having read.
   */
  public boolean define(Viewer viewer, String key, String text) {
    return within(
        () -> {
          Word word = locked(key);
          if (word.stage() != Stage.WRITING) {
            return false;
          }
          store.put(new Definition(key, word.round(), viewer.account(), text.strip()));
          trail.record(Deed.by(viewer, "word.defined", key));
          return true;
        });
  }

  /**
   * Shows all definitions to everybody; false when somebody moved the word on first or nobody has
   * written yet.
   */
  public boolean reveal(Viewer viewer, String key, int version) {
    mayLead(viewer);
    return within(
        () -> {
          Word word = locked(key);
          if (word.version() != version || word.stage() != Stage.WRITING || written(word) == 0) {
            return false;
          }
          store.save(word.at(Stage.REVEALED));
          trail.record(Deed.by(viewer, "word.revealed", key));
          return true;
        });
  }

  /**
   * Adopts a meaning and writes it into the log of decisions; empty when somebody adopted another
   * first.
   *
   * @param version of the word that the viewer was looking at
   * @param name the word as the team says it
   * @param who took part
   */
  public Optional<Adoption> adopt(
      Viewer viewer, String key, int version, String name, String text, String who, String why) {
    mayLead(viewer);
    try {
      return within(
          () -> {
            Word word = locked(key);
            if (word.version() != version || word.stage() != Stage.REVEALED) {
              return Optional.empty();
            }
            Adoption adoption = adopted(viewer, word, name, text.strip(), who.strip(), why);
            store.save(word.at(Stage.ADOPTED));
            store.add(adoption);
            return Optional.of(adoption);
          });
    } catch (OptimisticLockingFailureException overtaken) {
      return Optional.empty();
    }
  }

  private Adoption adopted(
      Viewer viewer, Word word, String name, String text, String who, String why) {
    List<String> others =
        store.definitions(word.key(), word.round()).stream()
            .map(Definition::text)
            .filter(other -> !other.equals(text))
            .map(other -> other.replaceAll("\\s+", " "))
            .toList();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Decision line =
        decisions.record(
            viewer,
            Draft.of(DecisionKind.DECISION, name, text, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .restingOn(why.isBlank() ? List.of() : List.of(why.strip()), fitting(others))
                .by(who)
                .about(new Subject("word", word.key())));
    return new Adoption(word.key(), word.round(), text, who, viewer.account(), now, line.number());
  }

  /** As many as a line of the log takes; all of them stay with the word. */
  private static List<String> fitting(List<String> texts) {
    int room = Draft.LONGEST_TEXT;
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      room -= text.length();
      if (room < 0) {
        break;
      }
      kept.add(text);
    }
    return kept;
  }

  /** Asks for the meaning again; the one in force holds until another is adopted. */
  public boolean revisit(Viewer viewer, String key, int version) {
    mayLead(viewer);
    return within(
        () -> {
          Word word = locked(key);
          if (word.version() != version || word.stage() != Stage.ADOPTED) {
            return false;
          }
          store.save(word.again());
          trail.record(Deed.by(viewer, "word.revisited", key));
          return true;
        });
  }

  private Word locked(String key) {
    return store.lock(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }

  private static void mayLead(Viewer viewer) {
    if (!leads(viewer)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
  }

  private <T> T within(Supplier<T> work) {
    T done = transaction.execute(status -> work.get());
    if (done == null) {
      throw new IllegalStateException("a transaction about words answered nothing");
    }
    return done;
  }
}
