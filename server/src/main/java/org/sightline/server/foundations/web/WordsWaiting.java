package org.sightline.server.foundations.web;

import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** A definition that others have written and this person has not waits on the first page. */
@Component
class WordsWaiting implements WorkWaiting {
  private static final int WOULD_BE_GOOD = 30;

  private final SharedWords words;

  WordsWaiting(SharedWords words) {
    this.words = words;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    if (!viewer.is(Role.MEMBER)) {
      return List.of();
    }
    return words.all().stream()
        .filter(word -> word.stage() == Word.Stage.WRITING)
        .filter(word -> words.written(word) > 0 && words.own(viewer, word).isEmpty())
        .limit(1)
        .map(
            word ->
                new Task(
                    page.say(
                        FoundationWords.TASK_WORD,
                        page.speech().name(WordNames.name(page.speech(), word))),
                    page.say(FoundationWords.TASK_WORD_WHY),
                    WordNames.address(word.key()),
                    WOULD_BE_GOOD))
        .toList();
  }
}
