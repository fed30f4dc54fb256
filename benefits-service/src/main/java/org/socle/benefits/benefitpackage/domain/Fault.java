package org.socle.benefits.benefitpackage.domain;

import java.util.List;

/**
 * One thing that is wrong with a draft.
 *
 * @param pointer JSON pointer to it, such as {@code /items/0/formula/max}
 * @param args what the explanation needs: the value, the limit
 */
public record Fault(String pointer, Kind kind, List<Object> args) {

    public Fault {
        args = List.copyOf(args);
    }

    static Fault at(String pointer, Kind kind, Object... args) {
        return new Fault(pointer, kind, List.of(args));
    }

    /** Everything that can be wrong with a package. */
    public enum Kind {
        CODE_TWICE,
        CURRENCY_UNKNOWN,
        NOT_A_DECIMAL,
        CAP_NOT_PAYABLE,
        CAPS_CROSSED,
        NEVER_PAYS,
        FIELD_MISSING,
        FIELD_NOT_FOR_KIND,
        QUANTITY_OUT_OF_RANGE
    }
}
