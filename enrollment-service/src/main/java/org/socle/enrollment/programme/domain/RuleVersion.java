package org.socle.enrollment.programme.domain;

import java.time.Instant;
import java.util.Optional;
import org.socle.enrollment.eligibility.domain.RuleText;

/**
 * A saved version of a programme's rule. Its text never changes.
 *
 * @param programme whose rule it is
 * @param number 1 for the first, counted per programme
 * @param text what it says
 * @param createdAt when it was saved
 * @param activatedAt when it last began to decide; empty if never
 */
public record RuleVersion(
        ProgrammeId programme, int number, RuleText text, Instant createdAt, Optional<Instant> activatedAt) {}
