package org.socle.registry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.kit.id.Ids;
import org.socle.kit.inbox.NotYetKnown;
import org.socle.kit.territory.Territories;
import org.socle.registry.coverage.domain.Coverage;
import org.socle.registry.coverage.domain.Coverage.State;

/** Keeps what enrollment tells, in the transaction of the inbox. */
@ApplicationScoped
public class FollowCoverage {

    private static final String HOUSEHOLD = "hh";
    private static final String PERSON = "per";

    private final CoverageStore store;
    private final Territories territories;

    FollowCoverage(CoverageStore store, Territories territories) {
        this.store = store;
        this.territories = territories;
    }

    /** Who is enrolled, or waits to be. */
    public record Told(String enrollmentId, String programmeId, Beneficiary beneficiary, String commune) {}

    public void waitlisted(Told told, Instant at) {
        store.keep(coverage(told, State.WAITLISTED, null, at));
    }

    public void enrolled(Told told, Instant at) {
        store.keep(coverage(told, State.ENROLLED, at, at));
    }

    public void suspended(String enrollmentId, Instant at) {
        requireKnown(store.suspend(enrollmentId, at), enrollmentId);
    }

    public void exited(String enrollmentId, Instant at) {
        requireKnown(store.exit(enrollmentId, at), enrollmentId);
    }

    private Coverage coverage(Told told, State state, @Nullable Instant since, Instant at) {
        Beneficiary beneficiary = told.beneficiary();
        int commune = territories
                .find(told.commune())
                .orElseThrow(() -> new NotYetKnown("territory " + told.commune()))
                .lo();
        UUID household = id(HOUSEHOLD, beneficiary.householdId());
        UUID person = beneficiary.kind() == BeneficiaryKind.PERSON ? id(PERSON, beneficiary.id()) : null;
        return new Coverage(told.enrollmentId(), told.programmeId(), household, person, commune, state, since, at);
    }

    private static UUID id(String prefix, String text) {
        return Ids.parse(prefix, text).orElseThrow(() -> new IllegalArgumentException("not an id of ours: " + prefix));
    }

    /** The first event of an enrollment says whose it is; without it the key waits for somebody to look. */
    private static void requireKnown(boolean known, String enrollmentId) {
        if (!known) {
            throw new IllegalStateException("nobody told of the enrollment " + enrollmentId);
        }
    }
}
