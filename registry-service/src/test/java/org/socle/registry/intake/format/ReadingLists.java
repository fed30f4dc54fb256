package org.socle.registry.intake.format;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.intake.domain.ListFormat;
import org.socle.registry.intake.domain.ListShape;
import org.socle.web.problem.ProblemException;

/** Reads whole lists for tests. */
final class ReadingLists {

    private ReadingLists() {}

    record Read(List<String> columns, ListShape shape, List<Rows.Row> rows) {

        List<String> cells(int row) {
            return rows.get(row).cells();
        }
    }

    static Read read(ListFormat format, byte[] bytes, @Nullable String sheet) {
        try (Rows list = OpenRows.open(new ByteArrayInputStream(bytes), format, sheet)) {
            List<Rows.Row> rows = new ArrayList<>();
            list.forEach(rows::add);
            return new Read(List.copyOf(list.columns()), list.shape(), rows);
        }
    }

    static Read read(ListFormat format, byte[] bytes) {
        return read(format, bytes, null);
    }

    static Read read(ListFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of the problem with which a list is refused as a whole. */
    static String refusal(ListFormat format, byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> read(format, bytes))
                .code();
    }

    static String refusal(ListFormat format, String text) {
        return refusal(format, text.getBytes(StandardCharsets.UTF_8));
    }
}
