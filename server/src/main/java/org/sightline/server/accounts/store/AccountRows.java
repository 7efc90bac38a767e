package org.sightline.server.accounts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface AccountRows extends Repository<AccountRow, UUID> {
  AccountRow save(AccountRow row);

  Optional<AccountRow> findById(UUID id);

  Optional<AccountRow> findByEmail(String email);

  Optional<AccountRow> findByIssuerAndSubject(String issuer, String subject);

  List<AccountRow> findAllByOrderByNameAscEmailAsc();

  @Query("select exists (select 1 from account where role = 'OWNER' and removed_at is null)")
  boolean ownerExists();

  @Query("select id from account where role = 'OWNER' and removed_at is null for update")
  List<UUID> lockOwners();
}
