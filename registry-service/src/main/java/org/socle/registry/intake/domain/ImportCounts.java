package org.socle.registry.intake.domain;

/**
 * What came of the rows of a push so far. Every row is one person: new, linked, to review, updated, unchanged or rejected.
 *
 * @param households households named in the rows, those refused whole not counted
 * @param householdsHeld waiting for a reviewer to decide about their head
 * @param rowsNoticed rows that had their effect but for one cell: GET /v1/imports/{id}/notices
 */
public record ImportCounts(
        long households,
        long householdsNew,
        long householdsLinked,
        long householdsHeld,
        long persons,
        long personsNew,
        long personsLinked,
        long personsToReview,
        long personsUpdated,
        long personsUnchanged,
        long rowsRejected,
        long rowsNoticed) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                households + other.households,
                householdsNew + other.householdsNew,
                householdsLinked + other.householdsLinked,
                householdsHeld + other.householdsHeld,
                persons + other.persons,
                personsNew + other.personsNew,
                personsLinked + other.personsLinked,
                personsToReview + other.personsToReview,
                personsUpdated + other.personsUpdated,
                personsUnchanged + other.personsUnchanged,
                rowsRejected + other.rowsRejected,
                rowsNoticed + other.rowsNoticed);
    }
}
