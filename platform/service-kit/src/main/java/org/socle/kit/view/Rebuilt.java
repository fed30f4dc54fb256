package org.socle.kit.view;

/**
 * What came of making a view anew.
 *
 * @param events how many were read
 * @param written rows that were missing or said something else
 * @param removed rows that follow from no event
 */
record Rebuilt(long events, long written, long removed) {

    boolean wasWrong() {
        return written > 0 || removed > 0;
    }
}
