package org.socle.registry.figure.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows one after the other, so that the length of a table does not matter. Cells of a list are codes and numbers,
 * of which none is a formula.
 */
@ApplicationScoped
public class TableWriter {

    private final ObjectMapper json;

    TableWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Gives every row to whoever wants it. */
    @FunctionalInterface
    public interface Rows<R> {
        void each(Consumer<R> row);
    }

    /** The columns of a list, and the cells of a row in their order; null is an empty cell. */
    public record Columns<R>(List<String> names, Function<R, List<@Nullable Object>> cells) {

        public Columns {
            names = List.copyOf(names);
        }
    }

    /** An answer that is written while it is read. */
    public <R> Response stream(TableFormat format, Rows<R> rows, Columns<R> columns, String file) {
        StreamingOutput output = out -> {
            if (format == TableFormat.CSV) {
                csv(out, rows, columns);
            } else {
                lines(out, rows);
            }
        };
        var answer = Response.ok(output).type(format.type());
        if (format == TableFormat.CSV) {
            answer.header("Content-Disposition", "attachment; filename=\"" + file + ".csv\"");
        }
        return answer.build();
    }

    private <R> void lines(OutputStream out, Rows<R> rows) {
        rows.each(row -> {
            try {
                out.write(json.writeValueAsBytes(row));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException("whoever asked has gone", e);
            }
        });
    }

    private static <R> void csv(OutputStream out, Rows<R> rows, Columns<R> columns) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(columns.names());
            rows.each(row -> csv.writeRecord(columns.cells().apply(row).stream()
                    .map(cell -> Objects.toString(cell, ""))
                    .toList()));
        }
    }
}
