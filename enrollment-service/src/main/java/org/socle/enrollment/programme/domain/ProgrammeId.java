package org.socle.enrollment.programme.domain;

import java.util.UUID;

/** One programme. */
public record ProgrammeId(UUID value) implements Comparable<ProgrammeId> {

    @Override
    public int compareTo(ProgrammeId other) {
        return value.toString().compareTo(other.value.toString());
    }
}
