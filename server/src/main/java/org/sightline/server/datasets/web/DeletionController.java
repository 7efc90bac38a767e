package org.sightline.server.datasets.web;

import java.util.Optional;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Deletion;
import org.sightline.server.datasets.DictionaryDesk;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptVersion;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes datasets and versions, after asking. */
@Controller
class DeletionController {
  private final Deletion deletion;
  private final DictionaryDesk dictionary;

  DeletionController(Deletion deletion, DictionaryDesk dictionary) {
    this.deletion = deletion;
    this.dictionary = dictionary;
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/data/{key}/delete")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "version", defaultValue = "") String id,
      Model model) {
    KeptDataset dataset = dictionary.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    if (!(viewer.scope() instanceof Scope.Everywhere)) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    Optional<KeptVersion> version =
        id.isEmpty()
            ? Optional.empty()
            : Optional.of(dataset.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND)));
    boolean last = version.isPresent() && dataset.versions().size() == 1;
    model.addAttribute(
        "deletion",
        new DeletionView(
            key,
            version.map(VersionView::shortId).orElse(""),
            dataset.version(),
            version
                .map(each -> page.say(DataWords.DELETE_VERSION_ASK, VersionView.shortId(each)))
                .orElse(page.say(DataWords.DELETE_ASK, page.speech().name(dataset.name()))),
            last,
            deletion
                .dependents(
                    key, last ? Optional.empty() : version.map(each -> each.accepted().id()))
                .stream()
                .map(
                    each ->
                        new DeletionView.Rests(
                            page.say(each.what(), each.values().toArray()), each.path()))
                .toList()));
    return "data/delete";
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/data/{key}/delete")
  String delete(
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "version", defaultValue = "") String id,
      @RequestParam("seen") int seen) {
    deletion.delete(viewer, key, Optional.of(id).filter(each -> !each.isEmpty()), seen);
    return dictionary.find(key).isPresent()
        ? "redirect:/data/" + key + "?told=deleted"
        : "redirect:/data?told=deleted";
  }
}
