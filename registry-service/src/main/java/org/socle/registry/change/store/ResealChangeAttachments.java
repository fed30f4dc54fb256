package org.socle.registry.change.store;

import jakarta.inject.Singleton;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;

/** Evidence and what its files are called. */
@Singleton
class ResealChangeAttachments extends ResealChanges {

    ResealChangeAttachments(Sql sql, ChangeSecrets secrets) {
        super("change_attachment", Part.CONTENT, "name", Part.NAME, sql, secrets);
    }
}
