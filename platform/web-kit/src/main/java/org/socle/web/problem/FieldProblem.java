package org.socle.web.problem;

/**
 * One field that is wrong.
 *
 * @param pointer JSON pointer into the body ({@code /members/0/birth_date}), or {@code query/…}, {@code path/…},
 *     {@code header/…} for what is not in the body
 * @param code what is wrong; its {@code detail} and {@code fix} come from the same bundles as a problem's
 * @param args fill the texts' {@code {0}}, {@code {1}}…
 */
// Two field problems are never compared: the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
public record FieldProblem(String pointer, String code, Object... args) {
    public FieldProblem {
        args = args.clone();
    }

    @Override
    public Object[] args() {
        return args.clone();
    }

    /** Without the arguments, which may quote what the caller sent. */
    @Override
    public String toString() {
        return pointer + " " + code;
    }
}
