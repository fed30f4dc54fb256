package org.socle.registry.directory.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryProblems;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Point;

/** Reads what the query of a list of access points asks for. */
final class AccessPointQuery {

    private static final Pattern NEAR =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,10})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,10})?)");

    private AccessPointQuery() {}

    /** A point such as {@code 14.69,-17.44}: latitude, comma, longitude. */
    static Optional<Point> near(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var matcher = NEAR.matcher(text.strip());
        if (!matcher.matches()) {
            throw unreadable();
        }
        try {
            return Optional.of(new Point(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        } catch (IllegalArgumentException offTheEarth) {
            throw unreadable();
        }
    }

    /** Services such as {@code REGISTRATION,COMPLAINT}; none asks for any. */
    static Set<AccessService> services(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(AccessPointQuery::service)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AccessService service(String name) {
        try {
            return AccessService.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            var known = Arrays.stream(AccessService.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw DirectoryProblems.field("query/services", DirectoryProblems.SERVICE_UNKNOWN, known);
        }
    }

    private static RuntimeException unreadable() {
        return DirectoryProblems.field("query/near", DirectoryProblems.NEAR_UNREADABLE);
    }
}
