package org.socle.enrollment.programme.domain;

import java.time.Instant;
import java.util.regex.Pattern;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;

/**
 * What never changes about a programme.
 *
 * @param id its id
 * @param code its code, such as {@code CASH_UNDER_5}; no two programmes share one
 * @param name its name in both languages
 * @param unit whether it takes in households or persons
 * @param admission how places are given out
 * @param createdAt when it was drafted
 */
public record Profile(ProgrammeId id, String code, LocalText name, Unit unit, Admission admission, Instant createdAt) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    public Profile {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A programme's code is in upper case letters, digits and _");
        }
    }
}
