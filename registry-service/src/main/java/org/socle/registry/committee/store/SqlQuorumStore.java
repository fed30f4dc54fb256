package org.socle.registry.committee.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.committee.QuorumStore;
import org.socle.registry.committee.domain.LocalCommittee;
import org.socle.registry.committee.domain.Quorum;
import org.socle.registry.committee.domain.QuorumId;
import org.socle.registry.directory.domain.Committee;

@ApplicationScoped
class SqlQuorumStore implements QuorumStore {

    private static final String QUORUMS = """
            SELECT id, committee, territory_code, territory_no, percent, at_least, starts_on
              FROM committee_quorum
            """;

    private final Sql sql;

    SqlQuorumStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Quorum quorum, Instant now, String by) {
        int added = sql.of("""
                        INSERT INTO committee_quorum (id, committee, territory_code, territory_no, percent, at_least,
                                                      starts_on, created_at, created_by)
                        VALUES (:id, :committee, :territory, :number, :percent, :least, :from, :now, :by)
                            ON CONFLICT ON CONSTRAINT uq_committee_quorum_starts_on DO NOTHING
                        """)
                .with("id", quorum.id().value())
                .with("committee", quorum.committee().kind())
                .with("territory", quorum.committee().territoryCode())
                .with("number", quorum.committee().territoryNo())
                .with("percent", quorum.percent())
                .with("least", quorum.atLeast())
                .with("from", quorum.from())
                .with("now", now)
                .with("by", by)
                .update();
        return added == 1;
    }

    @Override
    public boolean isSet(LocalCommittee committee, LocalDate from) {
        return inForce(committee, from)
                .filter(quorum -> quorum.from().equals(from))
                .isPresent();
    }

    @Override
    public Optional<Quorum> inForce(LocalCommittee committee, LocalDate day) {
        return sql.of(QUORUMS + """
                         WHERE committee = :committee
                           AND territory_code = :territory
                           AND starts_on <= :day
                         ORDER BY starts_on DESC
                         LIMIT 1
                        """)
                .with("committee", committee.kind())
                .with("territory", committee.territoryCode())
                .with("day", day)
                .first(SqlQuorumStore::read);
    }

    @Override
    public List<Quorum> list(Filter filter, Cursor cursor) {
        return sql.of(QUORUMS + """
                         WHERE territory_no BETWEEN :lo AND :hi
                           AND (:committee::text IS NULL OR committee = :committee::text)
                           AND (:after::uuid IS NULL OR id > :after::uuid)
                         ORDER BY id
                         LIMIT :limit
                        """)
                .with("lo", filter.within().lo())
                .with("hi", filter.within().hi())
                .with("committee", filter.committee())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(SqlQuorumStore::read);
    }

    private static Quorum read(Row row) {
        return new Quorum(
                new QuorumId(row.uuid("id")),
                new LocalCommittee(
                        row.constant("committee", Committee.class),
                        row.text("territory_code"),
                        row.integer("territory_no")),
                row.integer("percent"),
                row.integer("at_least"),
                row.date("starts_on"));
    }
}
