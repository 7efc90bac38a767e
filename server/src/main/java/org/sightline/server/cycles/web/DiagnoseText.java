package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.report.html.Html;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleOpening;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Tree;
import org.sightline.server.cycles.Wording;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of a cycle into words. */
@Component
class DiagnoseText {
  private final Diagnosing diagnosing;
  private final Signing signing;
  private final StatementText statements;
  private final TermsText terms;
  private final FigureText figures;
  private final LookText looks;
  private final Wording wording;
  private final People people;
  private final ObjectProvider<CycleOpening> openings;

  DiagnoseText(
      Diagnosing diagnosing,
      Signing signing,
      StatementText statements,
      TermsText terms,
      FigureText figures,
      LookText looks,
      Wording wording,
      People people,
      ObjectProvider<CycleOpening> openings) {
    this.diagnosing = diagnosing;
    this.signing = signing;
    this.statements = statements;
    this.terms = terms;
    this.figures = figures;
    this.looks = looks;
    this.wording = wording;
    this.people = people;
    this.openings = openings;
  }

  DiagnoseView view(Page page, Viewer viewer, Cycle cycle, Form form) {
    Tree tree = diagnosing.tree(cycle);
    TreeText text = new TreeText(page, cycle);
    String worry = cycle.start() instanceof Start.FromWorry said ? said.words() : "";
    return new DiagnoseView(
        cycle.id().toString(),
        openings.orderedStream().flatMap(each -> each.of(page, viewer, cycle).stream()).toList(),
        cycle.start() instanceof Start.FromFinding found
            ? List.of(figures.began(page, viewer, found.number()))
            : List.of(),
        worry,
        cycle.overlap(),
        wording.offers(cycle.focus() + "\n" + worry),
        statement(page, viewer, cycle),
        text.branches(tree.branches()),
        tree.dropped().stream()
            .map(cause -> text.view(cause, tree.proof(cause), false, List.of()))
            .toList(),
        parents(page, tree),
        looks.of(page, viewer, cycle),
        cycle.members().stream().map(each -> member(page, each)).toList(),
        people.all().stream()
            .filter(each -> !cycle.has(each.id()))
            .map(each -> new Option(each.id().toString(), each.name()))
            .toList(),
        StartText.asked(page),
        form);
  }

  private static List<Option> parents(Page page, Tree tree) {
    List<Option> parents = new ArrayList<>();
    parents.add(new Option("", page.say(CycleWords.WHY_FOCUS)));
    add(tree.branches(), parents);
    return parents;
  }

  private static void add(List<Tree.Branch> branches, List<Option> parents) {
    for (Tree.Branch each : branches) {
      String words = each.cause().words();
      parents.add(
          new Option(
              each.cause().id().toString(),
              "– ".repeat(each.depth())
                  + (words.length() > 90 ? words.substring(0, 89) + "…" : words)));
      add(each.why(), parents);
    }
  }

  private MemberView member(Page page, Member member) {
    return new MemberView(
        member.account().toString(),
        people
            .nameOf(member.account())
            .map(page.speech()::name)
            .orElseGet(() -> page.say(CycleWords.SOMEBODY)),
        page.say(StartText.side(member.side())),
        people.find(member.account()).isEmpty());
  }

  private List<String> warnings(Page page, Viewer viewer, Cycle cycle, Statement statement) {
    List<String> warnings = new ArrayList<>(statements.warnings(page, viewer, cycle, statement));
    signing
        .holds(cycle)
        .map(
            signed ->
                statements.farBelow(
                    page, viewer, cycle, signed.statement(), signed.judging().smallest()))
        .filter(far -> !far.isEmpty())
        .ifPresent(warnings::add);
    return warnings;
  }

  StatementView statement(Page page, Viewer viewer, Cycle cycle) {
    Optional<Statement> kept = signing.statement(cycle).map(Statement.Kept::statement);
    return new StatementView(
        kept.isPresent(),
        kept.map(each -> statements.sentence(page, viewer, cycle, each)).orElse(Html.NONE),
        kept.map(Statement::said).orElse(""),
        kept.map(each -> statements.facts(page, viewer, cycle, each)).orElse(List.of()),
        kept.map(each -> warnings(page, viewer, cycle, each)).orElse(List.of()),
        terms.of(page, viewer, cycle),
        signing.isEdited(cycle));
  }
}
