package org.sightline.server.lens.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.ListFile;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.SchoolYear;
import org.sightline.server.lens.Sort;
import org.sightline.server.site.Field;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.sightline.server.store.Workspace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings budgets and other lists, and shows which of their lines nobody has looked at. */
@Controller
class ListingController {
  private static final int MEGABYTES = 5;

  private final Lens lens;
  private final LensController years;
  private final ListingText text;
  private final Workspace workspace;

  ListingController(Lens lens, LensController years, ListingText text, Workspace workspace) {
    this.lens = lens;
    this.years = years;
    this.text = text;
    this.workspace = workspace;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/lens/lists/{list}")
  String read(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("list") String id,
      @RequestParam(name = "open", defaultValue = "false") boolean open,
      @RequestParam(name = "from", defaultValue = "0") int from,
      Model model) {
    Listing list = lens.list(viewer, id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    model.addAttribute("list", text.view(page, viewer, list, open, from));
    model.addAttribute("year", SchoolYear.written(list.year()));
    return "lens/list";
  }

  @AtLeast(Role.LEAD)
  @GetMapping("/lens/lists/new")
  String ask(@ModelAttribute("page") Page page, Viewer viewer, Model model) {
    Form form = Form.empty().starting("year", "" + lens.thisYear()).starting("sort", "BUDGET");
    return show(page, viewer, form, List.of(), model);
  }

  @AtLeast(Role.LEAD)
  @PostMapping("/lens/lists")
  String bring(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Form form = Form.of(request);
    String name = form.text(page, "name", Listing.LONGEST_NAME);
    Optional<Integer> year = years.year(page, form);
    Optional<Listing> former = lens.list(viewer, form.value("former"));
    if (year.isPresent() && isThere(viewer, name, year.get())) {
      form.refuse("name", page.say(LensWords.LIST_THERE, page.speech().name(name)));
    }
    List<String> problems = new ArrayList<>(arrived(page, file));
    if (file != null && problems.isEmpty() && !form.isRefused() && year.isPresent()) {
      ListFile.Read read = read(file, form);
      if (read instanceof ListFile.Read.Whole whole) {
        Sort sort = form.choice("sort", Sort.class).orElse(Sort.BUDGET);
        Listing list = lens.bring(viewer, sort, name, year.get(), former, whole.lines());
        return "redirect:/lens/lists/" + list.id();
      }
      problems.addAll(FlawText.of(page, ((ListFile.Read.Flawed) read).flaws()));
    }
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, form, problems, model);
  }

  private boolean isThere(Viewer viewer, String name, int year) {
    return lens.lists(viewer).stream()
        .anyMatch(list -> list.year() == year && list.name().equalsIgnoreCase(name));
  }

  private static List<String> arrived(Page page, @Nullable MultipartFile file) {
    if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
      return List.of(page.say(LensWords.FILE_NONE));
    }
    return file.getSize() > MEGABYTES * 1_000_000L
        ? List.of(page.say(LensWords.FILE_LARGE, "" + MEGABYTES))
        : List.of();
  }

  /** Reads the file where it is laid for as long as it is read. */
  private ListFile.Read read(MultipartFile file, Form form) {
    Path laid = null;
    try {
      laid = Files.createTempFile(workspace.arriving(), "list", "");
      file.transferTo(laid.toFile());
      return ListFile.read(laid, form.value("name-column"), form.value("amount-column"));
    } catch (IOException unwritable) {
      throw new Refusal(Problem.DISK_FULL);
    } finally {
      if (laid != null) {
        laid.toFile().delete();
      }
    }
  }

  private String show(Page page, Viewer viewer, Form form, List<String> problems, Model model) {
    List<Option> former = new ArrayList<>();
    former.add(new Option("", page.say(LensWords.FOLLOWS_NOTHING)));
    lens.lists(viewer)
        .forEach(
            list ->
                former.add(
                    new Option(
                        list.id().toString(),
                        list.name() + " · " + SchoolYear.written(list.year()))));
    model.addAttribute(
        "entry",
        new EntryView(
            "",
            "",
            List.of(
                LensController.filled(form, Field.line(page, "name", LensWords.LIST_NAME).needed())
                    .hint(page.say(LensWords.LIST_NAME_HINT)),
                LensController.filled(
                        form, Field.line(page, "year", LensWords.YEAR).as(Field.Shape.NUMBER))
                    .hint(page.say(LensWords.YEAR_HINT)),
                LensController.filled(form, Field.line(page, "name-column", LensWords.COLUMN_NAME))
                    .hint(page.say(LensWords.COLUMN_NAME_HINT)),
                LensController.filled(
                        form, Field.line(page, "amount-column", LensWords.COLUMN_AMOUNT))
                    .hint(page.say(LensWords.COLUMN_AMOUNT_HINT))),
            LensText.sorts(page),
            form.value("sort"),
            former,
            form.value("former"),
            page.say(LensWords.FILE_HINT, page.speech().count(ListFile.MOST_LINES)),
            problems));
    return "lens/bring";
  }
}
