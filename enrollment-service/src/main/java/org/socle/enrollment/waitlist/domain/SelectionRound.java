package org.socle.enrollment.waitlist.domain;

import java.time.Instant;
import java.util.UUID;
import org.socle.enrollment.programme.domain.ProgrammeId;

/**
 * One selection that was made.
 *
 * @param number 1 for the programme's first
 * @param placed how many were given a place
 * @param waiting how many wait
 * @param underReview how many a person must look at first
 */
public record SelectionRound(
        UUID id, ProgrammeId programme, int number, int placed, int waiting, int underReview, Instant selectedAt) {}
