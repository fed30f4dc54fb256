package org.socle.kit.secret;

/** A table with keyed hashes, which are made anew some rows at a time when their key is changed. A bean for each. */
public interface HashedColumn {

    /** Table and column, in whose order hashes are made anew. */
    String name();

    /** How many rows it has now. */
    long rows();

    /**
     * Makes hashes with the written key that are not yet, in the transaction that is open.
     *
     * @param after the position of the last row looked at; empty for the first ones
     */
    Rehashed rehash(String after, int most);

    /**
     * @param looked how many rows were looked at; 0 at the end of the table
     * @param hashed how many of them had another key
     * @param last position of the last row looked at
     */
    record Rehashed(int looked, int hashed, String last) {}
}
