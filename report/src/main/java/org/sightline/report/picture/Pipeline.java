package org.sightline.report.picture;

import java.util.List;
import java.util.OptionalInt;
import org.sightline.report.language.Speech;

/**
 * Stages people pass one after another: of every hundred who began, how many are still there. Not
 * for stages people enter midway.
 *
 * @param stages at least one name, in order
 * @param tracks one per group, at most eight
 * @param partsAt the stage at which the paths part, counted from 0, when that is known
 */
public record Pipeline(
    Caption caption, List<String> stages, List<Track> tracks, OptionalInt partsAt)
    implements Picture {

  /** One group: how many are there at each stage, never more than at the stage before. */
  public record Track(Group group, List<Long> counts) {
    public Track {
      counts = List.copyOf(counts);
    }
  }

  public Pipeline {
    stages = List.copyOf(stages);
    tracks = List.copyOf(tracks);
    stages.forEach(stage -> Check.written(stage, "stage name"));
    Check.different(tracks.stream().map(Track::group).toList());
    for (Track track : tracks) {
      Check.length(track.counts.size(), stages.size(), track.group.name());
      for (int i = 0; i < track.counts.size(); i++) {
        long count = track.counts.get(i);
        if (count < 0 || (i > 0 && count > track.counts.get(i - 1))) {
          throw new IllegalArgumentException(
              "stage "
                  + stages.get(i)
                  + " counts "
                  + count
                  + ", more than the stage before or less than none."
                  + " Maybe people enter there: then it is not a pipeline.");
        }
      }
    }
    if (partsAt.isPresent() && (partsAt.getAsInt() < 1 || partsAt.getAsInt() >= stages.size())) {
      throw new IllegalArgumentException(
          "paths part at stage "
              + partsAt.getAsInt()
              + " of "
              + stages.size()
              + ". Maybe count from 0; nobody is lost at the first.");
    }
  }

  @Override
  public Drawn in(Speech speech) {
    return new PipelineDrawing(this, speech).draw();
  }
}
