package org.socle.enrollment.eligibility.cel;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactCatalogue;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.RuleFault;
import org.socle.enrollment.eligibility.domain.RuleFault.Kind;

/** Turns what the compiler says, which is English and terse, into faults that can be told in any language. */
final class CelFaults {

    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern UNKNOWN_FACT = Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern WRONG_TYPE =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(?(.*?)\\)?'.*", Pattern.DOTALL);
    private static final int NEAR = 20;

    private final String pointer;
    private final String expression;
    private final AnswerFacts answers;

    CelFaults(String pointer, String expression, AnswerFacts answers) {
        this.pointer = pointer;
        this.expression = expression;
        this.answers = answers;
    }

    RuleFault whole(Kind kind, String... words) {
        return new RuleFault(pointer, 1, 1, kind, List.of(words));
    }

    RuleFault syntax(CelIssue issue) {
        var from = offset(issue);
        var near = expression
                .substring(from, Math.min(expression.length(), from + NEAR))
                .strip();
        return at(issue, 0, Kind.SYNTAX, near.isEmpty() ? "∎" : near);
    }

    /** Faults of type. One wrong name makes everything around it wrong as well: only the name is told. */
    Stream<RuleFault> types(CelIssue issue) {
        var message = issue.getMessage();
        if (message.contains("*error*")) {
            return Stream.empty();
        }
        var name = UNKNOWN_NAME.matcher(message);
        if (name.matches()) {
            var written = name.group(1);
            return Stream.of(at(issue, 0, Kind.UNKNOWN_NAME, written, nearest(written, names())));
        }
        var fact = UNKNOWN_FACT.matcher(message);
        if (fact.matches()) {
            var written = fact.group(1);
            // the compiler points at the dot before the name
            return Stream.of(at(issue, 1, Kind.UNKNOWN_FACT, written, nearest(written, facts())));
        }
        var overload = WRONG_TYPE.matcher(message);
        if (overload.matches()) {
            var operator = overload.group(1).replace("_", "").replace("@", "");
            return Stream.of(at(issue, 0, Kind.WRONG_TYPE, operator, overload.group(2)));
        }
        return Stream.of(at(issue, 0, Kind.WRONG_TYPE, "", message));
    }

    private RuleFault at(CelIssue issue, int shift, Kind kind, String... words) {
        var location = issue.getSourceLocation();
        return new RuleFault(
                pointer,
                Math.max(1, location.getLine()),
                Math.max(0, location.getColumn()) + 1 + shift,
                kind,
                List.of(words));
    }

    private int offset(CelIssue issue) {
        var lines = expression.split("\n", -1);
        var before = 0;
        for (var line = 0; line < Math.min(issue.getSourceLocation().getLine() - 1, lines.length); line++) {
            before += lines[line].length() + 1;
        }
        return Math.clamp((long) before + Math.max(0, issue.getSourceLocation().getColumn()), 0, expression.length());
    }

    private static Stream<String> names() {
        return Stream.of("household", "members", "person", "today", "has", "size", "exists", "all", "filter", "map");
    }

    private Stream<String> facts() {
        var asked = Stream.concat(answers.persons().stream(), answers.households().stream())
                .toList();
        var names = Stream.concat(Stream.of(AnswerFacts.NAME), asked.stream().map(FactGroup::name));
        var catalogue = Stream.of(FactCatalogue.household(), FactCatalogue.dwelling(), FactCatalogue.person());
        return Stream.concat(
                names,
                Stream.concat(catalogue, asked.stream())
                        .flatMap(group -> group.facts().stream())
                        .map(Fact::name));
    }

    /** The nearest known word, or nothing where none is near enough to be meant. */
    private static String nearest(String written, Stream<String> known) {
        Optional<String> best =
                known.min((left, right) -> Integer.compare(distance(written, left), distance(written, right)));
        return best.filter(word -> distance(written, word) <= Math.max(1, written.length() / 3))
                .orElse("");
    }

    private static int distance(String left, String right) {
        var previous = new int[right.length() + 1];
        for (var column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= left.length(); row++) {
            var current = new int[right.length() + 1];
            current[0] = row;
            for (var column = 1; column <= right.length(); column++) {
                var change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(
                        Math.min(current[column - 1] + 1, previous[column] + 1), previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
