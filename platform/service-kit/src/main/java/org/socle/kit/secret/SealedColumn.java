package org.socle.kit.secret;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A table with sealed values, which are sealed anew some rows at a time when the key is changed. A bean for each. */
public interface SealedColumn {

    /** Table and column, in whose order a rotation goes. */
    String name();

    /** How many rows it has now. */
    long rows();

    /**
     * Seals rows with the current key that are not yet, in the transaction that is open.
     *
     * @param after the position of the last row looked at; empty for the first ones
     */
    Resealed reseal(String after, int most);

    /**
     * @param looked how many rows were looked at; 0 at the end of the table
     * @param sealed how many of them had another key
     * @param last position of the last row looked at
     */
    record Resealed(int looked, int sealed, String last) {

        /**
         * Writes those of the rows that have another key.
         *
         * @param after the position before them
         * @param looked rows in the order of their positions, locked
         * @param write seals and stores rows; called only when there are any
         */
        public static <E> Resealed of(
                String after,
                List<E> looked,
                Predicate<E> isOld,
                Consumer<List<E>> write,
                Function<E, String> position) {
            List<E> old = looked.stream().filter(isOld).toList();
            if (!old.isEmpty()) {
                write.accept(old);
            }
            return new Resealed(looked.size(), old.size(), looked.isEmpty() ? after : position.apply(looked.getLast()));
        }
    }
}
