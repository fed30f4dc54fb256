package org.socle.registry.committee.domain;

import java.time.LocalDate;

/**
 * That what was to follow has been done.
 *
 * @param outcome what came of it
 * @param by user name of who says so
 */
public record Completion(LocalDate on, String outcome, String by) {

    /** Without the outcome, which may be about a household. */
    @Override
    public String toString() {
        return "Completion[" + on + "]";
    }
}
