package org.socle.registry.intake.store;

import jakarta.inject.Singleton;
import org.socle.kit.secret.Secrets;
import org.socle.kit.sql.Sql;

/** Rows still to do. */
@Singleton
class ResealStagedRows extends ResealRows {

    ResealStagedRows(Sql sql, Secrets secrets) {
        super("import_row", sql, secrets);
    }
}
