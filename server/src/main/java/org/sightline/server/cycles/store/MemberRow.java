package org.sightline.server.cycles.store;

import java.util.UUID;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.Side;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who takes part, as a row. */
@Table("cycle_member")
record MemberRow(UUID account, Side side) {

  static MemberRow of(Member member) {
    return new MemberRow(member.account(), member.side());
  }

  Member member() {
    return new Member(account, side);
  }
}
