package org.sightline.server.decisions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Comment;
import org.sightline.server.decisions.Comments;
import org.sightline.server.decisions.Decision;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Reviews that are overdue and comments that call somebody wait on the first page. */
@Component
class LogWaiting implements WorkWaiting {
  private static final int SOMEBODY_WAITS = 20;
  private static final int MOST = 50;

  private final Decisions decisions;
  private final Comments comments;
  private final LineText text;

  LogWaiting(Decisions decisions, Comments comments, LineText text) {
    this.decisions = decisions;
    this.comments = comments;
    this.text = text;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    List<Task> tasks = new ArrayList<>();
    List<Comment> calls = comments.waitingFor(viewer, MOST);
    if (!calls.isEmpty()) {
      tasks.add(
          new Task(
              page.say(DecisionWords.TASK_MENTION, calls.size()),
              page.say(DecisionWords.TASK_MENTION_WHY, text.called(page, calls.get(0).by())),
              CommentController.address(calls.get(0).about()),
              SOMEBODY_WAITS));
    }
    if (viewer.is(Role.MEMBER)) {
      review(viewer, page, tasks);
    }
    return tasks;
  }

  private void review(Viewer viewer, Page page, List<Task> tasks) {
    Decisions.Found overdue = decisions.overdue(viewer, text.today(), 1);
    for (Decision first : overdue.lines()) {
      LocalDate day = first.said().review();
      tasks.add(
          new Task(
              page.say(DecisionWords.TASK_REVIEW, overdue.total()),
              page.say(
                  DecisionWords.TASK_REVIEW_WHY,
                  page.speech().name(first.said().what()),
                  day == null ? "" : page.speech().date(day)),
              overdue.total() == 1 ? "/decisions/" + first.number() : "/decisions?overdue=true",
              SOMEBODY_WAITS));
    }
  }
}
