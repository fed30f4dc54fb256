package org.socle.kit.territory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks areas up by code or number. An area's numbers never change, so a found area is kept for a minute; an unknown one
 * is asked again each time, since it may be arriving right now.
 */
@ApplicationScoped
public class Territories {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Map<String, Kept> byCode = new ConcurrentHashMap<>();

    Territories(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public Optional<Territory> find(String code) {
        var kept = byCode.get(code);
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return Optional.of(kept.territory());
        }
        var found = read("SELECT code, parent_code, level, name, lo, hi FROM territory WHERE code = ?", code);
        found.forEach(this::keep);
        return found.stream().findFirst();
    }

    /** The area and those around it, the country first. */
    public List<Territory> path(String code) {
        return read("""
                SELECT around.code, around.parent_code, around.level, around.name, around.lo, around.hi
                  FROM territory area
                  JOIN territory around ON area.lo BETWEEN around.lo AND around.hi
                 WHERE area.code = ?
                 ORDER BY around.lo, around.hi DESC
                """, code);
    }

    /** The area of the given level around (or equal to) the area with this code. */
    public Optional<Territory> around(String code, Territory.Level level) {
        return path(code).stream().filter(area -> area.level() == level).findFirst();
    }

    /** Forgets what was kept; for the one who writes areas. */
    public void refresh() {
        byCode.clear();
    }

    private void keep(Territory territory) {
        byCode.put(territory.code(), new Kept(territory, clock.instant().plus(KEPT)));
    }

    private List<Territory> read(String sql, String code) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            var areas = new ArrayList<Territory>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    areas.add(area(rows));
                }
            }
            return List.copyOf(areas);
        } catch (SQLException e) {
            throw new IllegalStateException("territories cannot be read", e);
        }
    }

    private static Territory area(ResultSet row) throws SQLException {
        return new Territory(
                row.getString("code"),
                row.getString("parent_code"),
                Territory.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getInt("lo"),
                row.getInt("hi"));
    }

    private record Kept(Territory territory, Instant until) {}
}
