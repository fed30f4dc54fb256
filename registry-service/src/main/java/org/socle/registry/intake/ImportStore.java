package org.socle.registry.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.intake.domain.ImportCounts;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.StagedRow;
import org.socle.registry.source.domain.Collected;

/** Keeps pushes, their rows still to do, and the rows that were refused. */
public interface ImportStore {

    /** Lets pushes of one organisation follow each other until the transaction ends. */
    void lockOrganisation(String organisation);

    /** The latest push of that name by the organisation that was not a rehearsal. */
    Optional<Earlier> earlier(String organisation, String reference);

    /** Streams rows into staging. */
    void stage(ImportId id, Consumer<Staging> rows);

    /** The reference of a household with more rows than a household can have. */
    Optional<String> oversizedHousehold(ImportId id, int most);

    /** Takes all rows of a push out of staging. */
    void discard(ImportId id);

    void insert(PartnerImport received, byte[] contentHash);

    /** Writes where and how the rows of a push were collected. */
    void stamp(ImportId id, Collected collected);

    Collected collected(ImportId id);

    Optional<PartnerImport> find(ImportId id);

    /** Newest first; of every organisation for null. At most one more than the cursor's limit. */
    List<PartnerImport> list(@Nullable String organisation, Cursor cursor);

    /**
     * Looks at the rows of the next households in staging, in their order; empty when none are left.
     *
     * @param afterHousehold key of the last household that was taken; empty before the first
     * @param rows how many rows to look at, and then the rest of the last household's
     */
    List<StagedRow> next(ImportId id, String afterHousehold, int rows);

    /**
     * Takes the rows of households out of staging: those after one key, up to and with the other.
     *
     * @return how many there were
     */
    int take(ImportId id, String afterHousehold, String lastHousehold);

    void reject(ImportId id, List<RejectedRow> rows);

    void count(ImportId id, ImportCounts more);

    void finish(ImportId id);

    /** Refused rows by their number. */
    List<RejectedRow> rejected(ImportId id, long afterRow, int limit);

    /** Where rows are streamed to. */
    interface Staging {
        void add(StagedRow row);
    }

    record Earlier(PartnerImport received, byte[] contentHash) {}
}
