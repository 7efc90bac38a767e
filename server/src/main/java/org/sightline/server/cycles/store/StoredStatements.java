package org.sightline.server.cycles.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Statements;
import org.sightline.server.cycles.Terms;
import org.springframework.stereotype.Component;

@Component
class StoredStatements implements Statements {
  private final StatementRows statements;
  private final TermsRows terms;

  StoredStatements(StatementRows statements, TermsRows terms) {
    this.statements = statements;
    this.terms = terms;
  }

  @Override
  public Optional<Statement.Kept> of(UUID cycle) {
    return statements.findById(cycle).map(StatementRow::kept);
  }

  @Override
  public Statement.Kept save(Statement.Kept statement) {
    return statements.save(StatementRow.of(statement)).kept();
  }

  @Override
  public List<Terms> signed(UUID cycle) {
    return terms.findByCycleOrderByNumber(cycle).stream().map(TermsRow::terms).toList();
  }

  @Override
  public void sign(Terms signed) {
    terms.save(TermsRow.of(signed));
  }
}
