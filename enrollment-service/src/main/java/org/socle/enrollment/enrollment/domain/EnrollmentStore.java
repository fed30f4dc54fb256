package org.socle.enrollment.enrollment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.Quota;

/** Enrollments at rest. */
public interface EnrollmentStore {

    Optional<Enrollment> find(EnrollmentId id);

    /** Finds it and keeps everybody else from changing it until the transaction ends. */
    Optional<Enrollment> findForChange(EnrollmentId id);

    /** The live enrollment of each beneficiary in a programme, or the last one that has ended; by beneficiary. */
    Map<UUID, Enrollment> latest(ProgrammeId programme, Collection<UUID> beneficiaries);

    /** The same, and keeps everybody else from changing them until the transaction ends. */
    Map<UUID, Enrollment> latestForChange(ProgrammeId programme, Collection<UUID> beneficiaries);

    /** Saves new ones and changed ones. Whoever calls it holds the places around them. */
    void saveAll(Collection<? extends Enrollment> enrollments);

    /** Whoever has no place yet, in {@link Candidate#ORDER}, after a candidate. */
    List<Enrollment.Placeless> placeless(
            ProgrammeId programme, Set<Enrollment.State> states, Optional<Candidate> after, int limit);

    /** The best of the waiting list inside an area for whom every quota around them has room. */
    Optional<Enrollment.Waitlisted> bestThatFits(ProgrammeId programme, Quota area);

    /** How many places are taken in each commune. */
    Map<Integer, Integer> placesTaken(ProgrammeId programme);

    /** In the order of their ids. */
    List<Enrollment> list(Filter filter, Optional<UUID> after, int limit);

    Counts count(ProgrammeId programme);

    /** Which enrollments a list shows; what is empty does not matter. */
    record Filter(
            Optional<ProgrammeId> programme,
            Optional<UUID> beneficiary,
            Optional<Enrollment.State> state,
            Optional<ReviewReason> review,
            boolean anyReview) {}

    /** How many enrollments are in each state, and how many of them a person must look at. */
    record Counts(Map<Enrollment.State, Long> byState, long underReview) {}
}
