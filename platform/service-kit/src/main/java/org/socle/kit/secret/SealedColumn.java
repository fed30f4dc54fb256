package org.socle.kit.secret;

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
    record Resealed(int looked, int sealed, String last) {}
}
