package org.socle.registry.intake.store;

import jakarta.inject.Singleton;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;

/** Rows that were refused. */
@Singleton
class ResealRejectedRows extends ResealRows {

    ResealRejectedRows(Sql sql, Secrets secrets) {
        super("import_rejected_row", sql, secrets);
    }
}
