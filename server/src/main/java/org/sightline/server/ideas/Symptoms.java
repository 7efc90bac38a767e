package org.sightline.server.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Tree;

/** Finds ideas that may treat a symptom. */
public final class Symptoms {
  private static final Pattern PAYS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "fees?|waive\\p{L}*|vouchers?|subsid\\p{L}*|reimburs\\p{L}*|discounts?"
              + "|scholarships?|pays?|paying|buy|buying|purchas\\p{L}*|free of charge|gift cards?"
              + "|cuotas?|tarifas?|pagar\\p{L}*|becas?|exenci[oó]n\\p{L}*|vales?|descuentos?"
              + "|compra\\p{L}*|gratis|gratuit\\p{L}*"
              + "|(?:ال|لل|ب)?رسوم|(?:ال)?إعفاء\\p{L}*|(?:ال)?منح(?:ة)?|(?:ال)?قسيمة|(?:ال)?قسائم"
              + "|شراء|مجان\\p{L}*|ندفع|دفع"
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Symptoms() {}

  /** What an idea is asked about; empty when it goes as deep as the causes do. */
  public static List<Symptom> of(Idea idea, Tree tree) {
    List<Symptom> found = new ArrayList<>();
    for (Tree.Branch branch : all(tree.branches())) {
      if (idea.causes().contains(branch.cause().id()) && !branch.why().isEmpty()) {
        List<Cause> below = all(branch.why()).stream().map(Tree.Branch::cause).toList();
        if (below.stream().noneMatch(cause -> idea.causes().contains(cause.id()))) {
          found.add(
              new Symptom.Deeper(
                  branch.cause(), branch.why().stream().map(Tree.Branch::cause).toList()));
        }
      }
    }
    pays(idea.title() + "\n" + idea.text()).ifPresent(found::add);
    return found;
  }

  private static Optional<Symptom> pays(String text) {
    Matcher hit = PAYS.matcher(text);
    return hit.find() ? Optional.of(new Symptom.Pays(hit.group())) : Optional.empty();
  }

  private static List<Tree.Branch> all(List<Tree.Branch> branches) {
    List<Tree.Branch> all = new ArrayList<>();
    for (Tree.Branch branch : branches) {
      all.add(branch);
      all.addAll(all(branch.why()));
    }
    return all;
  }
}
