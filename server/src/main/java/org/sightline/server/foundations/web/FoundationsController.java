package org.sightline.server.foundations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.foundations.Adoption;
import org.sightline.server.foundations.Commitment;
import org.sightline.server.foundations.Commitments;
import org.sightline.server.foundations.Listening;
import org.sightline.server.foundations.Measured;
import org.sightline.server.foundations.SharedWords;
import org.sightline.server.foundations.Word;
import org.sightline.server.site.Field;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The three foundations at a glance, and adding a word. */
@Controller
class FoundationsController {
  private static final int LONGEST_NAME = 60;

  private final SharedWords words;
  private final WordText text;
  private final Commitments commitments;
  private final PowerText power;
  private final Measured measured;
  private final Listening listening;

  FoundationsController(
      SharedWords words,
      WordText text,
      Commitments commitments,
      PowerText power,
      Measured measured,
      Listening listening) {
    this.words = words;
    this.text = text;
    this.commitments = commitments;
    this.power = power;
    this.measured = measured;
    this.listening = listening;
  }

  @Bean
  static NavEntry foundationsNav() {
    return new NavEntry(FoundationWords.FOUNDATIONS, "/foundations", 25, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/foundations")
  String all(@ModelAttribute("page") Page page, Viewer viewer, Model model) {
    return show(page, viewer, "", Optional.empty(), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/foundations/words")
  String add(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "name", defaultValue = "") String name,
      HttpServletResponse response,
      Model model) {
    Optional<String> trouble = Field.trouble(page, name, true, LONGEST_NAME);
    if (trouble.isEmpty()) {
      Optional<Word> added = words.add(viewer, name);
      if (added.isPresent()) {
        return "redirect:" + WordNames.address(added.get().key());
      }
      trouble = Optional.of(page.say(FoundationWords.ADD_THERE));
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, name, trouble, model);
  }

  private String show(
      Page page, Viewer viewer, String typed, Optional<String> trouble, Model model) {
    List<Word> all = words.all();
    List<Adoption> inForce = words.inForce();
    Field add = Field.line(page, "name", FoundationWords.ADD_NAME).holding(typed).refused(trouble);
    model.addAttribute(
        "foundations",
        new FoundationsView(
            all.stream().map(word -> row(page, word, inForce)).toList(),
            page.say(
                FoundationWords.WORDS_STATE,
                page.speech().count(inForce.size()),
                page.speech().count(all.size())),
            SharedWords.leads(viewer) ? List.of(add) : List.of(),
            power.state(page),
            commitments.weaknesses(Commitment.ALL).stream()
                .map(weakness -> page.say(CommitmentText.why(weakness)))
                .toList(),
            page.say(
                measured.isMoreThanScores()
                    ? FoundationWords.LISTENING_MORE
                    : FoundationWords.LISTENING_SCORES,
                listening.sessions(viewer).size())));
    return "foundations/foundations";
  }

  private FoundationsView.Row row(Page page, Word word, List<Adoption> inForce) {
    List<Adoption> own = inForce.stream().filter(each -> each.word().equals(word.key())).toList();
    return new FoundationsView.Row(
        WordNames.name(page.speech(), word),
        WordNames.address(word.key()),
        own.isEmpty() ? "" : own.get(0).text(),
        text.state(page, word, words.written(word), own));
  }
}
