package org.socle.enrollment.enrollment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.programme.domain.ProgrammeId;

/** Candidates for tests, of whom only what matters is named. */
public final class Candidates {

    public static final Instant REGISTERED = Instant.parse("2026-05-01T08:00:00Z");

    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 1));

    private Candidates() {}

    public static Candidate ranked(double rank, int territory) {
        return ranked(rank, territory, REGISTERED);
    }

    public static Candidate ranked(double rank, int territory, Instant registeredAt) {
        return of(UUID.randomUUID(), rank, territory, registeredAt);
    }

    public static Candidate of(UUID household, double rank, int territory, Instant registeredAt) {
        return new Candidate(
                PROGRAMME,
                BeneficiaryRef.household(household),
                "SN-" + territory,
                territory,
                rank,
                registeredAt,
                "facts",
                3,
                1,
                Optional.empty());
    }
}
