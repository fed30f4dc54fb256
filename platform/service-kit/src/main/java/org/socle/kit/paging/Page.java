package org.socle.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor of the next page, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows read with one more than the limit: the surplus row only tells that there is a next page.
     *
     * @param position the sort position of a row, from which the next page starts
     */
    public static <T> Page<T> of(List<T> rows, Cursor cursor, Function<T, String> position) {
        if (rows.size() <= cursor.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, cursor.limit());
        return new Page<>(items, Cursor.encode(position.apply(items.getLast())));
    }

    /**
     * Makes a page of items that were filtered after they were read, so that the last one does not tell the position.
     *
     * @param position where the next page starts; null on the last one
     */
    public static <T> Page<T> from(List<T> items, @Nullable String position) {
        return new Page<>(items, position == null ? null : Cursor.encode(position));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
