package org.socle.kit.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where statements start: {@code sql.of("… WHERE id = :id").with("id", id).first(row -> …)}. */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource dataSource;
    // Statements are constants of the code, so this never grows beyond them.
    private final Map<String, NamedSql> read = new ConcurrentHashMap<>();

    public Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public SqlStatement of(String text) {
        return new SqlStatement(dataSource, read.computeIfAbsent(text, NamedSql::of));
    }
}
