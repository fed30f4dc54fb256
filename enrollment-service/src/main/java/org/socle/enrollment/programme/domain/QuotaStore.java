package org.socle.enrollment.programme.domain;

import java.util.Collection;
import java.util.List;

/** Places at rest. */
public interface QuotaStore {

    /** All quotas of a programme. */
    Quotas of(ProgrammeId programme);

    /** All quotas of a programme, and how often they were replaced. */
    Versioned find(ProgrammeId programme);

    /**
     * Keeps everybody else from taking or freeing places around the given communes until the transaction ends. Only the
     * widest quotas are locked, always in the same order: each guards all inside it.
     */
    void lock(ProgrammeId programme, Collection<Integer> territories);

    /** Replaces all quotas; {@code taken} is what each says. */
    void replace(ProgrammeId programme, Quotas quotas, long version);

    /** Notes how many places are taken now, where that has changed. */
    void saveTaken(ProgrammeId programme, List<Quota> changed);

    /** Quotas and the number of times they were replaced. */
    record Versioned(Quotas quotas, long version) {}
}
