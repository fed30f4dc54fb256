package org.socle.registry.change.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.socle.kit.caller.Caller;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.ChangePolicyStore;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangePolicy;

@ApplicationScoped
class SqlChangePolicyStore implements ChangePolicyStore {

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    SqlChangePolicyStore(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ChangePolicy> all() {
        return sql.of("SELECT * FROM change_policy ORDER BY kind").list(SqlChangePolicyStore::read);
    }

    @Override
    public ChangePolicy find(ChangeKind kind) {
        return sql.of("SELECT * FROM change_policy WHERE kind = :kind")
                .with("kind", kind)
                .one(SqlChangePolicyStore::read);
    }

    @Override
    public ChangePolicy lock(ChangeKind kind) {
        return sql.of("SELECT * FROM change_policy WHERE kind = :kind FOR UPDATE")
                .with("kind", kind)
                .one(SqlChangePolicyStore::read);
    }

    @Override
    public void change(ChangePolicy policy) {
        sql.of("""
            UPDATE change_policy
               SET proposer_roles = :proposers, approver_roles = :approvers, quorum = :quorum,
                   changed_by = :actor, changed_at = :now, version = version + 1
             WHERE kind = :kind
            """)
                .with("kind", policy.kind())
                .withArray("proposers", "text", policy.proposerRoles())
                .withArray("approvers", "text", policy.approverRoles())
                .with("quorum", policy.quorum())
                .with("actor", caller.subject())
                .with("now", clock.instant())
                .update();
    }

    private static ChangePolicy read(Row row) {
        return new ChangePolicy(
                row.constant("kind", ChangeKind.class),
                Set.copyOf(row.texts("proposer_roles")),
                Set.copyOf(row.texts("approver_roles")),
                row.integer("quorum"),
                row.number("version"));
    }
}
