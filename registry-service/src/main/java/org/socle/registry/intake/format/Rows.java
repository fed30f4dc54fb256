package org.socle.registry.intake.format;

import java.util.List;
import org.socle.registry.intake.domain.ListShape;

/** A list being read, whatever it is written in. */
public interface Rows extends AutoCloseable {

    /** The names of the columns as the list has them, in lower case. Of JSON more may come with every row. */
    List<String> columns();

    /** How the list is written; the encoding is known for sure once all of it was read. */
    ListShape shape();

    /**
     * Reads on to the end; blank rows are passed over.
     *
     * @throws org.socle.web.problem.ProblemException 400 where nothing after a fault can be read
     */
    void forEach(RowReader reader);

    @Override
    void close();

    /** What is done with each row. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row);
    }

    /**
     * One row.
     *
     * @param number of the line, row or element, counted from 1
     * @param cells by column, some with a mark; may be fewer or more than there are columns
     */
    record Row(long number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }
}
