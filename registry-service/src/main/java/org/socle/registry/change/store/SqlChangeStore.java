package org.socle.registry.change.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.ChangeStore;
import org.socle.registry.change.domain.Approval;
import org.socle.registry.change.domain.ChangeKind;
import org.socle.registry.change.domain.ChangeRequest;
import org.socle.registry.change.domain.ChangeRequestId;
import org.socle.registry.change.domain.Ending;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.change.domain.Subject;

@ApplicationScoped
class SqlChangeStore implements ChangeStore {

    private static final String INSERT = """
        INSERT INTO change_request (id, kind, person_id, household_id, territory_no, state, sealed, effective_on,
                                    quorum, proposed_by, organisation, proposed_at)
        VALUES (:id, :kind, :person::uuid, :household::uuid, :territory, 'PROPOSED', :sealed, :effective, :quorum,
                :proposer, :organisation, :now)
        """;

    private final Sql sql;
    private final SealedProposals sealed;

    SqlChangeStore(Sql sql, SealedProposals sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    @Override
    public void insert(ChangeRequest.Proposed proposed) {
        Proposal proposal = proposed.proposal();
        Subject subject = proposal.asked().subject();
        sql.of(INSERT)
                .with("id", proposal.id().value())
                .with("kind", proposal.asked().kind())
                .with("person", subject instanceof Subject.OfPerson(var id) ? id : null)
                .with("household", subject instanceof Subject.OfHousehold(var id) ? id : null)
                .with("territory", proposal.territory())
                .with("sealed", sealed.seal(proposal))
                .with("effective", proposal.effectiveOn())
                .with("quorum", proposal.quorum())
                .with("proposer", proposal.proposer())
                .with("organisation", proposal.organisation())
                .with("now", proposal.proposedAt())
                .update();
    }

    @Override
    public Optional<ChangeRequest> find(UUID id) {
        return read(sql.of("SELECT * FROM change_request WHERE id = :id")
                        .with("id", id)
                        .list(this::stored))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ChangeRequest> lock(UUID id) {
        return read(sql.of("SELECT * FROM change_request WHERE id = :id FOR UPDATE")
                        .with("id", id)
                        .list(this::stored))
                .stream()
                .findFirst();
    }

    @Override
    public void agree(ChangeRequest.Proposed proposed, Approval approval) {
        sql.of("""
            INSERT INTO change_approval (request_id, approver, territory_no, approved_at)
            VALUES (:request, :approver, :territory, :at)
            """)
                .with("request", proposed.proposal().id().value())
                .with("approver", approval.approver())
                .with("territory", proposed.proposal().territory())
                .with("at", approval.at())
                .update();
    }

    @Override
    public void end(ChangeRequest ended) {
        switch (ended) {
            case ChangeRequest.Applied applied -> end(applied, State.APPLIED, applied.ending(), null, List.of());
            case ChangeRequest.Refused refused ->
                end(refused, State.REFUSED, refused.ending(), refused.note(), List.of());
            case ChangeRequest.Withdrawn withdrawn ->
                end(withdrawn, State.WITHDRAWN, withdrawn.ending(), null, List.of());
            case ChangeRequest.Conflicted conflicted ->
                end(conflicted, State.CONFLICTED, conflicted.ending(), null, conflicted.conflicts());
            case ChangeRequest.Proposed ignored -> throw new IllegalArgumentException("it goes on waiting");
            case ChangeRequest.Approved ignored -> throw new IllegalArgumentException("nothing came of it yet");
        }
    }

    private void end(ChangeRequest request, State state, Ending ending, @Nullable String note, List<String> conflicts) {
        UUID id = request.proposal().id().value();
        sql.of("""
            UPDATE change_request
               SET state = :state, ended_by = :by, ended_at = :at, note = :note::bytea,
                   conflicts = :conflicts
             WHERE id = :id
            """)
                .with("id", id)
                .with("state", state)
                .with("by", ending.by())
                .with("at", ending.at())
                .with("note", note == null ? null : sealed.sealNote(id, note))
                .withArray("conflicts", "text", conflicts)
                .update();
    }

    @Override
    public List<ChangeRequest> list(Filter filter, Cursor cursor) {
        Integer lo = filter.lo();
        Integer hi = filter.hi();
        return read(sql.of("""
            SELECT *
              FROM change_request
             WHERE (:state::text IS NULL OR state = :state)
               AND (:kind::text IS NULL OR kind = :kind)
               AND territory_no BETWEEN :lo AND :hi
               AND (:subject::uuid IS NULL OR person_id = :subject::uuid OR household_id = :subject::uuid)
               AND (:after::uuid IS NULL OR id > :after::uuid)
             ORDER BY id
             LIMIT :limit
            """)
                .with("state", filter.state())
                .with("kind", filter.kind())
                .with("lo", lo == null ? 0 : lo)
                .with("hi", hi == null ? Integer.MAX_VALUE : hi)
                .with("subject", filter.subject())
                .with("after", cursor.afterId().orElse(null))
                .with("limit", cursor.limit() + 1)
                .list(this::stored));
    }

    /** A row, before its approvals are known. */
    private record Stored(
            Proposal proposal,
            State state,
            @Nullable Ending ending,
            @Nullable String note,
            List<String> conflicts) {

        Ending end() {
            return Objects.requireNonNull(ending, "what no longer waits has ended");
        }
    }

    private Stored stored(Row row) {
        UUID id = row.uuid("id");
        var opened = sealed.open(id, row.constant("kind", ChangeKind.class), row.bytes("sealed"));
        Proposal proposal = new Proposal(
                new ChangeRequestId(id),
                opened.asked(),
                opened.reason(),
                row.date("effective_on"),
                row.text("proposed_by"),
                row.text("organisation"),
                row.instant("proposed_at"),
                row.integer("territory_no"),
                row.integer("quorum"));
        return new Stored(
                proposal,
                row.constant("state", State.class),
                row.optionalInstant("ended_at")
                        .map(at -> new Ending(row.text("ended_by"), at))
                        .orElse(null),
                row.optionalBytes("note").map(note -> sealed.openNote(id, note)).orElse(null),
                row.texts("conflicts"));
    }

    private List<ChangeRequest> read(List<Stored> rows) {
        Map<UUID, List<Approval>> approvals =
                approvals(rows.stream().map(row -> row.proposal().id().value()).toList());
        return rows.stream()
                .map(row ->
                        request(row, approvals.getOrDefault(row.proposal().id().value(), List.of())))
                .toList();
    }

    private static ChangeRequest request(Stored row, List<Approval> approvals) {
        Proposal proposal = row.proposal();
        return switch (row.state()) {
            case PROPOSED -> new ChangeRequest.Proposed(proposal, approvals);
            case APPLIED -> new ChangeRequest.Applied(proposal, approvals, row.end());
            case WITHDRAWN -> new ChangeRequest.Withdrawn(proposal, approvals, row.end());
            case CONFLICTED -> new ChangeRequest.Conflicted(proposal, approvals, row.end(), row.conflicts());
            case REFUSED -> {
                String note = row.note();
                yield new ChangeRequest.Refused(proposal, approvals, row.end(), note == null ? "" : note);
            }
        };
    }

    private Map<UUID, List<Approval>> approvals(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql
                .of("SELECT * FROM change_approval WHERE request_id = ANY (:ids) ORDER BY approved_at, approver")
                .withArray("ids", "uuid", ids)
                .list(row -> Map.entry(
                        row.uuid("request_id"), new Approval(row.text("approver"), row.instant("approved_at"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
