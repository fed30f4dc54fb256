package org.socle.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.intake.domain.RejectedRow;
import org.socle.registry.intake.domain.RowNotice;

/** Shows a partner its own pushes; an administrator sees everybody's counts, but nobody else's rows. */
@ApplicationScoped
public class SeeImports {

    private static final int ROWS_AT_ONCE = 1000;

    private final ImportStore imports;
    private final ImportNoticeStore notices;
    private final ReceiveImport receive;
    private final Caller caller;
    private final Audit audit;

    SeeImports(ImportStore imports, ImportNoticeStore notices, ReceiveImport receive, Caller caller, Audit audit) {
        this.imports = imports;
        this.notices = notices;
        this.receive = receive;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    public PartnerImport get(String id) {
        return ImportId.parse(id)
                .flatMap(imports::find)
                .filter(found -> isOwn(found) || isAdministrator())
                .orElseThrow(() -> ImportProblems.NOT_FOUND.about(id));
    }

    @Transactional
    public Page<PartnerImport> list(Cursor cursor) {
        @Nullable String organisation = isAdministrator() ? null : receive.organisation();
        return Page.of(
                imports.list(organisation, cursor),
                cursor,
                found -> found.id().value().toString());
    }

    /** The push, for whoever sent it and wants its refused rows. */
    @Transactional
    public PartnerImport own(String id) {
        PartnerImport found = ImportId.parse(id)
                .flatMap(imports::find)
                .filter(this::isOwn)
                .orElseThrow(() -> ImportProblems.NOT_FOUND.about(id));
        audit.read("import", List.of(found.id().text()));
        return found;
    }

    /** The next refused rows after a row number; empty at the end. */
    @Transactional
    public List<RejectedRow> rejected(PartnerImport own, long afterRow) {
        return imports.rejected(own.id(), afterRow, ROWS_AT_ONCE);
    }

    /** Which cells of rows that had their effect had none, and why. */
    @Transactional
    public Page<RowNotice> notices(String id, Cursor cursor) {
        return Page.of(notices.list(get(id).id(), cursor), cursor, notice -> Long.toString(notice.number()));
    }

    private boolean isOwn(PartnerImport found) {
        return found.organisation().equals(receive.organisation());
    }

    private boolean isAdministrator() {
        return caller.has("platform:operations:write");
    }
}
