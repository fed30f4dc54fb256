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

/** Shows a partner its own pushes; an administrator sees everybody's counts, but nobody else's rows. */
@ApplicationScoped
public class SeeImports {

    private static final int ROWS_AT_ONCE = 1000;

    private final ImportStore imports;
    private final ReceiveImport receive;
    private final Caller caller;
    private final Audit audit;

    SeeImports(ImportStore imports, ReceiveImport receive, Caller caller, Audit audit) {
        this.imports = imports;
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

    private boolean isOwn(PartnerImport found) {
        return found.organisation().equals(receive.organisation());
    }

    private boolean isAdministrator() {
        return caller.has("platform:operations:write");
    }
}
