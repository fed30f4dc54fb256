package org.socle.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import org.socle.kit.caller.Caller;
import org.socle.kit.sql.Sql;

/**
 * Tells PostgreSQL that the open transaction may see sensitive alerts. Said nothing, it may not: the policies of the
 * tables deny, whatever a query asks for.
 */
@ApplicationScoped
public class SensitiveAccess {

    public static final String PERMISSION = "grievance:sensitive-alerts:read";

    private final Sql sql;
    private final Caller caller;

    SensitiveAccess(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** For those who answer alerts, by their permission. Whoever forgets to call this sees too little, never too much. */
    public void allowIfPermitted() {
        if (caller.has(PERMISSION)) {
            allow();
        }
    }

    /** For the person who raised the alert: whoever writes it or holds its code knows of it already. */
    public void allow() {
        sql.of("SELECT set_config('app.sensitive', 'on', true)").execute();
    }
}
