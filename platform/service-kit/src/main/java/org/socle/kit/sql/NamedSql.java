package org.socle.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement in JDBC's own form.
 *
 * @param text with a question mark for each parameter
 * @param names the parameters in the order of the question marks
 */
record NamedSql(String text, List<String> names) {

    /** A quoted text, a cast, or a parameter: only the last one is replaced. */
    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|::|:([a-z][a-z0-9_]*)");

    NamedSql {
        names = List.copyOf(names);
    }

    static NamedSql of(String named) {
        var names = new ArrayList<String>();
        var text = TOKEN.matcher(named).replaceAll(token -> {
            var name = token.group(1);
            if (name == null) {
                return Matcher.quoteReplacement(token.group());
            }
            names.add(name);
            return "?";
        });
        return new NamedSql(text, names);
    }
}
