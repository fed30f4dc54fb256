package org.socle.enrollment.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A statement with {@code :names} as the driver wants it.
 *
 * @param text the same with question marks
 * @param names the name behind each question mark
 */
record NamedSql(String text, List<String> names) {

    // not the second colon of a cast such as ::jsonb
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][a-zA-Z]*)");
    private static final Map<String, NamedSql> PARSED = new ConcurrentHashMap<>();

    NamedSql {
        names = List.copyOf(names);
    }

    static NamedSql of(String sql) {
        return PARSED.computeIfAbsent(sql, NamedSql::parse);
    }

    private static NamedSql parse(String sql) {
        var names = new ArrayList<String>();
        var text = NAME.matcher(sql).replaceAll(match -> {
            names.add(match.group(1));
            return "?";
        });
        return new NamedSql(text, names);
    }
}
