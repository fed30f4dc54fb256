package org.socle.enrollment.enrollment.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.socle.enrollment.programme.domain.ProgrammeId;

/**
 * Someone who was found eligible, as of the last assessment.
 *
 * @param programme for which programme
 * @param who the household or person
 * @param commune code of the commune
 * @param territory number of the commune
 * @param rank the lowest comes first
 * @param registeredAt when the registry first knew them; of two with the same rank the earlier comes first
 * @param factsHash fingerprint of the facts; of two registered at the same time it says who comes first
 * @param householdSize members of the household
 * @param eligibleMembers members that count for the benefit
 * @param review why a person must look at it; someone under review is given no place
 */
public record Candidate(
        ProgrammeId programme,
        BeneficiaryRef who,
        String commune,
        int territory,
        double rank,
        Instant registeredAt,
        String factsHash,
        int householdSize,
        int eligibleMembers,
        Optional<ReviewReason> review) {

    /** Rank, then time, then facts, and ids last: never by chance, and never by who was assessed first. */
    public static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::rank)
            .thenComparing(Candidate::registeredAt)
            .thenComparing(Candidate::factsHash)
            .thenComparing(candidate -> candidate.who().id().toString());

    /** The same, as if living in the given commune. */
    public Candidate at(String otherCommune, int otherTerritory) {
        return new Candidate(
                programme,
                who,
                otherCommune,
                otherTerritory,
                rank,
                registeredAt,
                factsHash,
                householdSize,
                eligibleMembers,
                review);
    }

    public Candidate flagged(ReviewReason reason) {
        return new Candidate(
                programme,
                who,
                commune,
                territory,
                rank,
                registeredAt,
                factsHash,
                householdSize,
                eligibleMembers,
                Optional.of(reason));
    }
}
