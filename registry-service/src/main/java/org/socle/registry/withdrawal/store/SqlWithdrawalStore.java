package org.socle.registry.withdrawal.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.withdrawal.WithdrawalStore;
import org.socle.registry.withdrawal.domain.Withdrawal;

@ApplicationScoped
class SqlWithdrawalStore implements WithdrawalStore {

    private final Sql sql;

    SqlWithdrawalStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<Withdrawal> withdrawals) {
        sql.of("""
                        INSERT INTO withdrawal (id, import_id, territory_no, withdrawn_at)
                        SELECT id, import_id, territory_no, withdrawn_at
                          FROM unnest(:ids::uuid[], :imports::uuid[], :territories::int[], :times::timestamptz[])
                            AS row(id, import_id, territory_no, withdrawn_at)
                        """)
                .withArray(
                        "ids", "uuid", withdrawals.stream().map(Withdrawal::id).toList())
                .withArray(
                        "imports",
                        "uuid",
                        withdrawals.stream().map(Withdrawal::importId).toList())
                .withArray(
                        "territories",
                        "integer",
                        withdrawals.stream().map(Withdrawal::territory).toList())
                .withArray(
                        "times",
                        "timestamptz",
                        withdrawals.stream().map(Withdrawal::at).toList())
                .update();
    }

    @Override
    public Optional<Withdrawal> find(UUID id) {
        return sql.of("SELECT * FROM withdrawal WHERE id = :id").with("id", id).first(SqlWithdrawalStore::read);
    }

    @Override
    public Optional<Withdrawal> ofNumber(String socialNumber) {
        return sql.of("""
                        SELECT w.*
                          FROM social_number n
                          JOIN withdrawal w ON w.id = n.person_id
                         WHERE n.number = :number
                        """).with("number", socialNumber).first(SqlWithdrawalStore::read);
    }

    private static Withdrawal read(Row row) {
        return new Withdrawal(
                row.uuid("id"), row.uuid("import_id"), row.integer("territory_no"), row.instant("withdrawn_at"));
    }
}
