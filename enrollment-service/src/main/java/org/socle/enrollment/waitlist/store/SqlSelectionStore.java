package org.socle.enrollment.waitlist.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.waitlist.domain.SelectionRound;
import org.socle.enrollment.waitlist.domain.SelectionStore;

@ApplicationScoped
class SqlSelectionStore implements SelectionStore {

    private final Database sql;

    SqlSelectionStore(Database sql) {
        this.sql = sql;
    }

    @Override
    public int lastNumber(ProgrammeId programme) {
        return sql.one(
                        "SELECT coalesce(max(number), 0) AS number FROM selection WHERE programme_id = :programme",
                        Params.of("programme", programme.value()),
                        row -> row.integer("number"))
                .orElse(0);
    }

    @Override
    public void insert(SelectionRound round) {
        sql.change(
                """
                INSERT INTO selection (id, programme_id, number, placed, waiting, under_review, selected_at)
                VALUES (:id, :programme, :number, :placed, :waiting, :underReview, :at)
                """,
                Params.of("id", round.id())
                        .and("programme", round.programme().value())
                        .and("number", round.number())
                        .and("placed", round.placed())
                        .and("waiting", round.waiting())
                        .and("underReview", round.underReview())
                        .and("at", round.selectedAt()));
    }

    @Override
    public List<SelectionRound> all(ProgrammeId programme) {
        return sql.all(
                """
                SELECT id, programme_id, number, placed, waiting, under_review, selected_at
                  FROM selection
                 WHERE programme_id = :programme
                 ORDER BY number DESC
                """,
                Params.of("programme", programme.value()),
                row -> new SelectionRound(
                        row.uuid("id"),
                        new ProgrammeId(row.uuid("programme_id")),
                        row.integer("number"),
                        row.integer("placed"),
                        row.integer("waiting"),
                        row.integer("under_review"),
                        row.instant("selected_at")));
    }
}
