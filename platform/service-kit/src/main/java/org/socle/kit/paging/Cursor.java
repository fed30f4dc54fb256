package org.socle.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.KitProblems;

/**
 * Where a page starts and how long it may be.
 *
 * @param limit 1 to 500 rows
 * @param after sort position of the last row of the page before
 */
public record Cursor(int limit, Optional<String> after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /**
     * Reads the two query parameters of a list.
     *
     * @throws org.socle.web.problem.ProblemException 400 when the limit is out of range or the cursor is not ours
     */
    public static Cursor of(@Nullable Integer limit, @Nullable String cursor) {
        var rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw KitProblems.LIMIT_OUT_OF_RANGE.about(MAX_LIMIT);
        }
        return new Cursor(rows, cursor == null ? Optional.empty() : Optional.of(decode(cursor)));
    }

    /** The position as an identifier, for lists in the order of ids. */
    public Optional<UUID> afterId() {
        try {
            return after.map(UUID::fromString);
        } catch (IllegalArgumentException otherList) {
            throw KitProblems.CURSOR_INVALID.about();
        }
    }

    /** The position as a number, for lists in the order of one. */
    public Optional<Long> afterNumber() {
        try {
            return after.map(Long::valueOf);
        } catch (NumberFormatException otherList) {
            throw KitProblems.CURSOR_INVALID.about();
        }
    }

    static String encode(String position) {
        var bytes = ("1" + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            // The first character is the version of the cursor's layout.
            if (text.startsWith("1")) {
                return text.substring(1);
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: any text that is not a cursor gets the same answer.
        }
        throw KitProblems.CURSOR_INVALID.about();
    }
}
