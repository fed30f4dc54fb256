package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.ModelStore;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.model.Borders;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Schema;

/**
 * The published model, or the one of the first days, for a register as large as this one. Looked up again after a while,
 * so that every replica follows a publication.
 */
@ApplicationScoped
class PublishedModels implements Models {

    private static final Duration KEPT = Duration.ofSeconds(20);

    /** Sizes are taken in steps of two, so that one more person changes nothing about all others. */
    private static final long FIRST_STEP = 1L << 12;

    private static final String LOOK_UP = """
            SELECT (SELECT m.version FROM matching_model m WHERE m.state = 'PUBLISHED') AS version,
                   matcher_size() AS size
            """;

    private final Sql sql;
    private final ModelStore models;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    PublishedModels(Sql sql, ModelStore models, Clock clock) {
        this.sql = sql;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public PairScorer now() {
        Loaded fresh = look(loaded, clock.instant().plus(KEPT));
        loaded = fresh;
        return fresh.scorer();
    }

    @Override
    public PairScorer current() {
        Loaded known = loaded;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.scorer();
        }
        return now();
    }

    private Loaded look(@Nullable Loaded known, Instant until) {
        Borders borders = models.borders();
        return sql.of(LOOK_UP)
                .first(row -> {
                    String version = row.optionalText("version").orElse(MatchingModel.FIRST);
                    long size = step(row.number("size"));
                    PairScorer scorer = known != null && known.isOf(version, size, borders)
                            ? known.scorer()
                            : new PairScorer(model(version).forRegisterOf(size).within(borders));
                    return new Loaded(version, size, borders, scorer, until);
                })
                .orElseThrow();
    }

    private MatchingModel model(String version) {
        return models.model(version).orElseGet(() -> MatchingModel.first(Schema.REGISTRY, FIRST_STEP));
    }

    static long step(long size) {
        long step = FIRST_STEP;
        while (step < size) {
            step *= 2;
        }
        return step;
    }

    private record Loaded(String version, long size, Borders borders, PairScorer scorer, Instant until) {

        boolean isOf(String otherVersion, long otherSize, Borders otherBorders) {
            return version.equals(otherVersion) && size == otherSize && borders.equals(otherBorders);
        }
    }
}
