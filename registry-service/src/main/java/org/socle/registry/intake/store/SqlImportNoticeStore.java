package org.socle.registry.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Sql;
import org.socle.registry.intake.ImportNoticeStore;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.RowNotice;

@ApplicationScoped
class SqlImportNoticeStore implements ImportNoticeStore {

    private final Sql sql;

    SqlImportNoticeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ImportId id, List<RowNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        sql.of("""
                        INSERT INTO import_notice (import_id, row_no, column_name, code)
                        SELECT :id, row_no, column_name, code
                          FROM unnest(:rows::bigint[], :columns::text[], :codes::text[])
                            AS row(row_no, column_name, code)
                        """)
                .with("id", id.value())
                .withArray(
                        "rows",
                        "bigint",
                        notices.stream().map(RowNotice::number).toList())
                .withArray(
                        "columns",
                        "text",
                        notices.stream().map(RowNotice::column).toList())
                .withArray(
                        "codes", "text", notices.stream().map(RowNotice::code).toList())
                .update();
    }

    @Override
    public List<RowNotice> list(ImportId id, Cursor cursor) {
        return sql.of("""
                        SELECT row_no, column_name, code
                          FROM import_notice
                         WHERE import_id = :id
                           AND row_no > :after
                         ORDER BY row_no
                         LIMIT :limit
                        """)
                .with("id", id.value())
                .with("after", cursor.afterNumber().orElse(0L))
                .with("limit", cursor.limit() + 1)
                .list(row -> new RowNotice(row.number("row_no"), row.text("column_name"), row.text("code")));
    }
}
