package org.socle.kit.version;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;

/** Strong entity tags (RFC 9110, section 8.8.3) over a row's version number. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The tag of a version: 7 becomes {@code "7"}, quotes included. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an {@code If-Match} header names.
     *
     * @throws org.socle.web.problem.ProblemException 428 without a header, 412 when it names no version of ours
     */
    public static long require(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw KitProblems.VERSION_MISSING.about();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw KitProblems.VERSION_STALE.about();
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412 unless the resource still has the version the change was made on. */
    public static void check(@Nullable String ifMatch, long current) {
        if (require(ifMatch) != current) {
            throw KitProblems.VERSION_STALE.about();
        }
    }
}
