package org.socle.enrollment.programme.domain;

import java.util.List;
import java.util.Optional;

/** Programmes at rest. */
public interface ProgrammeStore {

    /** Saves a new programme; false when its code is taken. */
    boolean insert(Programme.Draft programme);

    Optional<Programme> find(ProgrammeId id);

    Optional<Programme> findByCode(String code);

    /** Finds it and keeps everybody else from changing it, or giving places in it, until the transaction ends. */
    Optional<Programme> findForChange(ProgrammeId id);

    /** Finds it and keeps it from being changed until the transaction ends; others may hold on to it as well. */
    Optional<Programme> hold(ProgrammeId id);

    void save(Programme programme);

    /**
     * Keeps every programme from being opened, and every rule from being activated, until the transaction ends. Whoever
     * assesses takes this first: a household that arrives while a programme opens is then seen by one side or the other.
     */
    void holdOpenings();

    /** Waits until nobody holds openings any more, and keeps them until the transaction ends. */
    void changeOpenings();

    /** Every open programme, always in the same order. */
    List<Programme.Open> open();

    /** Programmes by code, after a code, at most so many. */
    List<Programme> list(Optional<String> afterCode, Optional<Programme.State> state, int limit);
}
