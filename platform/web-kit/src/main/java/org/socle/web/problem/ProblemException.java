package org.socle.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem on its way to the caller. Its message is only the code, so that logs hold no personal data;
 * it carries no stack trace, since a refusal is an answer and not a fault of ours.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> args;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, String> headers;

    protected ProblemException(ProblemType type, List<Object> args) {
        this(type, args, List.of(), Map.of());
    }

    private ProblemException(
            ProblemType type, List<Object> args, List<FieldProblem> errors, Map<String, String> headers) {
        super(type.code(), null, false, false);
        this.type = type;
        this.args = List.copyOf(args);
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** The same problem, naming the fields that caused it. */
    public ProblemException with(List<FieldProblem> fieldProblems) {
        return new ProblemException(type, args, fieldProblems, headers);
    }

    /** The same problem, answered with one more HTTP header. */
    public ProblemException withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(type, args, errors, more);
    }

    public ProblemType type() {
        return type;
    }

    public String code() {
        return type.code();
    }

    public int status() {
        return type.status();
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
