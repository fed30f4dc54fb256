package org.socle.registry.change.store;

import jakarta.inject.Singleton;
import org.socle.kit.sql.Sql;
import org.socle.registry.change.ChangeSecrets;
import org.socle.registry.change.ChangeSecrets.Part;

/** What is asked and why it was refused. */
@Singleton
class ResealChangeRequests extends ResealChanges {

    ResealChangeRequests(Sql sql, ChangeSecrets secrets) {
        super("change_request", Part.ASKED, "note", Part.NOTE, sql, secrets);
    }
}
