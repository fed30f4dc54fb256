package org.socle.enrollment.waitlist.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.waitlist.domain.SelectionRound;
import org.socle.enrollment.waitlist.domain.SelectionStore;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlSelectionStore implements SelectionStore {

    private final Sql sql;

    SqlSelectionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int lastNumber(ProgrammeId programme) {
        return sql.of("SELECT coalesce(max(number), 0) AS number FROM selection WHERE programme_id = :programme")
                .with("programme", programme.value())
                .one(row -> row.integer("number"));
    }

    @Override
    public void insert(SelectionRound round) {
        sql.of("""
                INSERT INTO selection (id, programme_id, number, placed, waiting, under_review, selected_at)
                VALUES (:id, :programme, :number, :placed, :waiting, :under_review, :at)
                """)
                .with("id", round.id())
                .with("programme", round.programme().value())
                .with("number", round.number())
                .with("placed", round.placed())
                .with("waiting", round.waiting())
                .with("under_review", round.underReview())
                .with("at", round.selectedAt())
                .update();
    }

    @Override
    public List<SelectionRound> all(ProgrammeId programme) {
        return sql.of("""
                SELECT id, programme_id, number, placed, waiting, under_review, selected_at
                  FROM selection
                 WHERE programme_id = :programme
                 ORDER BY number DESC
                """)
                .with("programme", programme.value())
                .list(row -> new SelectionRound(
                        row.uuid("id"),
                        new ProgrammeId(row.uuid("programme_id")),
                        row.integer("number"),
                        row.integer("placed"),
                        row.integer("waiting"),
                        row.integer("under_review"),
                        row.instant("selected_at")));
    }
}
