package org.socle.registry.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Sql;
import org.socle.registry.matching.Models;
import org.socle.registry.matching.domain.model.LinkageModel;
import org.socle.registry.matching.domain.model.PairScorer;
import org.socle.registry.matching.domain.model.Schema;

/**
 * The published model, or the one of the first days, for a register as large as this one. Looked up again after a while,
 * so that every replica follows a publication.
 */
@ApplicationScoped
class PublishedModels implements Models {

    private static final Duration KEPT = Duration.ofSeconds(20);

    /**
     * Sizes are taken in steps of four. What is decided must not hang on the second at which somebody came, and below
     * the first step it is the country still to be registered that counts.
     */
    private static final long FIRST_STEP = 1L << 16;

    private static final String LOOK_UP = """
            SELECT (SELECT m.version FROM matching_model m WHERE m.state = 'PUBLISHED') AS version,
                   matcher_size() AS size
            """;

    private final Sql sql;
    private final ModelJson json;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    PublishedModels(Sql sql, ModelJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public PairScorer current() {
        Loaded known = loaded;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until())) {
            return known.scorer();
        }
        Loaded fresh = look(known, now.plus(KEPT));
        loaded = fresh;
        return fresh.scorer();
    }

    private Loaded look(@Nullable Loaded known, Instant until) {
        return sql.of(LOOK_UP)
                .first(row -> {
                    String version = row.optionalText("version").orElse(LinkageModel.FIRST);
                    long size = step(row.number("size"));
                    PairScorer scorer = known != null && known.isOf(version, size)
                            ? known.scorer()
                            : new PairScorer(model(version).forRegisterOf(size));
                    return new Loaded(version, size, scorer, until);
                })
                .orElseThrow();
    }

    private LinkageModel model(String version) {
        return sql.of("SELECT model FROM matching_model WHERE version = :version")
                .with("version", version)
                .first(row -> json.model(row.text("model")))
                .orElseGet(() -> LinkageModel.first(Schema.REGISTRY, FIRST_STEP));
    }

    static long step(long size) {
        long step = FIRST_STEP;
        while (step < size) {
            step *= 4;
        }
        return step;
    }

    private record Loaded(String version, long size, PairScorer scorer, Instant until) {

        boolean isOf(String otherVersion, long otherSize) {
            return version.equals(otherVersion) && size == otherSize;
        }
    }
}
