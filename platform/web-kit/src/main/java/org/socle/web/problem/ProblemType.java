package org.socle.web.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of problem: a code that never changes and the HTTP status it is told with.
 * Its words live in {@code messages/problems_en.properties} and {@code messages/problems_fr.properties}.
 */
public final class ProblemType {
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final String code;
    private final int status;

    private ProblemType(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** Declares a problem such as {@code registry.household.not-found} with status 404. */
    public static ProblemType of(String code, int status) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a problem code: " + code);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not an error status: " + status);
        }
        return new ProblemType(code, status);
    }

    /** This problem as it happened; the arguments fill {@code {0}}, {@code {1}}… of its texts. */
    public ProblemException about(Object... args) {
        return new ProblemException(this, List.of(args));
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemType type && code.equals(type.code) && status == type.status;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return status + " " + code;
    }
}
