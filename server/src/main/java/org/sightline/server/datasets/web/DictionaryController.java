package org.sightline.server.datasets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.ColumnNote;
import org.sightline.server.datasets.DictionaryDesk;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Edits what is said of a column. */
@Controller
class DictionaryController {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_NOTES = 4000;

  private final DictionaryDesk dictionary;
  private final DataController datasets;

  DictionaryController(DictionaryDesk dictionary, DataController datasets) {
    this.dictionary = dictionary;
    this.datasets = datasets;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/{key}/columns")
  String edit(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    String column = String.valueOf(form.getFirst("column"));
    ColumnNote was = note(column, form, "was-");
    ColumnNote becomes = note(column, form, "");
    // The form always sends a role; the one that the version itself says is no overruling.
    boolean sameRole = Forms.text(form, "role").equals(Forms.text(form, "shown-role"));
    if (sameRole) {
      becomes =
          new ColumnNote(column, becomes.label(), becomes.notes(), becomes.level(), was.role());
    }
    DictionaryDesk.Outcome outcome = dictionary.edit(viewer, key, was, becomes);
    String name = page.speech().name(column);
    if (outcome instanceof DictionaryDesk.Outcome.Done) {
      return "redirect:/data/"
          + key
          + "?told=edited&column="
          + URLEncoder.encode(column, StandardCharsets.UTF_8);
    }
    if (outcome instanceof DictionaryDesk.Outcome.Overtaken overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      String theirs = page.say(DataWords.EDIT_THEIRS, said(new Saying(page), overtaken.theirs()));
      Told told = Told.refused(page.say(DataWords.EDIT_OVERTAKEN, name) + " " + theirs);
      ColumnView.Typed mine =
          new ColumnView.Typed(
              column,
              becomes.label(),
              becomes.notes(),
              Forms.text(form, "level"),
              Forms.text(form, "role"));
      return datasets.show(page, viewer, key, told, List.of(mine), model);
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return datasets.show(
        page, viewer, key, Told.refused(page.say(DataWords.NOTHING_TO_ASK)), List.of(), model);
  }

  private static String said(Saying saying, ColumnNote note) {
    List<String> parts =
        java.util.stream.Stream.of(
                note.role().map(saying::role).orElse(""),
                saying.name(note.label()),
                saying.name(note.notes()),
                saying.level(note.level()))
            .filter(part -> !part.isBlank())
            .toList();
    return parts.isEmpty() ? saying.page().say(DataWords.NOTHING) : String.join(" · ", parts);
  }

  private static ColumnNote note(String column, MultiValueMap<String, String> form, String start) {
    return new ColumnNote(
        column,
        cut(Forms.text(form, start + "label"), LONGEST_LABEL),
        cut(Forms.text(form, start + "notes").replace("\r\n", "\n"), LONGEST_NOTES),
        known(PlaceLevel.class, Forms.text(form, start + "level")),
        known(org.sightline.engine.dataset.Role.class, Forms.text(form, start + "role")));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private static <E extends Enum<E>> Optional<E> known(Class<E> type, String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, name));
    } catch (IllegalArgumentException unknown) {
      throw new Refusal(Problem.UNREADABLE);
    }
  }
}
