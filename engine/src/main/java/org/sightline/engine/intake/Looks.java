package org.sightline.engine.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.engine.intake.source.Fingerprint;

/**
 * Looks at every byte of a file, and remembers what that told for as long as the file is as it was:
 * a gigabyte takes seconds, and its beginning is asked for again and again.
 */
final class Looks {
  private static final int REMEMBERED = 16;

  private record Look(FileState state, Fingerprint print) {}

  private final Map<Path, Look> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Look> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What every byte tells, read now. */
  Fingerprint anew(Path file) {
    FileState state = FileState.of(file);
    Fingerprint print = Fingerprint.of(file);
    synchronized (known) {
      known.put(file, new Look(state, print));
    }
    return print;
  }

  /** The same, as it was told before if the file has kept its size and time. */
  Fingerprint remembered(Path file) {
    Look before;
    synchronized (known) {
      before = known.get(file);
    }
    return before != null && before.state().equals(FileState.of(file))
        ? before.print()
        : anew(file);
  }
}
