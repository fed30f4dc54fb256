package org.socle.registry.intake;

import java.util.List;
import org.socle.kit.paging.Cursor;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.RowNotice;

/** Keeps which cells had no effect, of rows that had theirs. */
public interface ImportNoticeStore {

    void add(ImportId id, List<RowNotice> notices);

    /** In the order of the rows. At most one more than the cursor's limit. */
    List<RowNotice> list(ImportId id, Cursor cursor);
}
