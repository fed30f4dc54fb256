package org.socle.registry.indicator.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.indicator.PopulationStore;
import org.socle.registry.indicator.domain.PopulationFigure;

@ApplicationScoped
class SqlPopulationStore implements PopulationStore {

    private static final String TOLD = """
            unnest(:communes::text[], :days::date[]) AS told(commune_code, as_of)
            """;

    private static final String THERE =
            """
            SELECT count(*) AS there
              FROM population_figure figure
              JOIN\s""" + TOLD + " ON told.commune_code = figure.commune_code AND told.as_of = figure.as_of";

    private static final String UPSERT = """
            INSERT INTO population_figure (commune_code, as_of, persons, source, imported_at, imported_by)
            SELECT commune_code, as_of, persons, :source, :now, :by
              FROM unnest(:communes::text[], :days::date[], :persons::bigint[]) AS told(commune_code, as_of, persons)
                ON CONFLICT (commune_code, as_of) DO UPDATE
               SET persons = excluded.persons,
                   source = excluded.source,
                   imported_at = excluded.imported_at,
                   imported_by = excluded.imported_by
            """;

    private final Sql sql;
    private final Clock clock;

    SqlPopulationStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Kept keep(Collection<PopulationFigure> figures, String source, String by) {
        sql.of("SELECT pg_advisory_xact_lock(hashtext('population-import'))").execute();
        Kept kept = foresee(figures);
        about(sql.of(UPSERT), figures)
                .withArray(
                        "persons",
                        "bigint",
                        figures.stream().map(PopulationFigure::persons).toList())
                .with("source", source)
                .with("now", clock.instant())
                .with("by", by)
                .update();
        return kept;
    }

    @Override
    public Kept foresee(Collection<PopulationFigure> figures) {
        int there = (int) (long) about(sql.of(THERE), figures).one(row -> row.number("there"));
        return new Kept(figures.size() - there, there);
    }

    private static SqlStatement about(SqlStatement statement, Collection<PopulationFigure> figures) {
        return statement
                .withArray(
                        "communes",
                        "text",
                        figures.stream().map(PopulationFigure::commune).toList())
                .withArray(
                        "days",
                        "date",
                        figures.stream().map(PopulationFigure::asOf).toList());
    }
}
