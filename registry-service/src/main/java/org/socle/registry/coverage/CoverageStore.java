package org.socle.registry.coverage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.registry.coverage.domain.Coverage;
import org.socle.registry.coverage.domain.CoverageGap;
import org.socle.registry.coverage.domain.CoverageRule;
import org.socle.registry.coverage.domain.GapReason;
import org.socle.registry.scoring.domain.Category;

/** Keeps what enrollment tells of the registered, and finds whom it tells nothing of. */
public interface CoverageStore {

    /** Adds an enrollment, or replaces its state; when it first had a place is kept. */
    void keep(Coverage coverage);

    /** False when nobody told of the enrollment before. */
    boolean suspend(String enrollmentId, Instant at);

    /** False when nobody told of the enrollment before. */
    boolean exit(String enrollmentId, Instant at);

    /** The next households with a gap by their ids, at most so many. */
    List<CoverageGap> gaps(Territory territory, @Nullable GapReason reason, Optional<UUID> after, int limit);

    CoverageRule newestRule();

    /** The version that was added; nobody else gets it. */
    int addRule(Map<Category, Integer> programmes, Instant now, String by);

    /**
     * Keeps coverage where its households and persons are now, so that whoever sees them sees it.
     *
     * @param households that may have moved
     * @param persons that may have moved to another household
     */
    void follow(Collection<UUID> households, Collection<UUID> persons);
}
