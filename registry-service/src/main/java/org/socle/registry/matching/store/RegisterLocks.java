package org.socle.registry.matching.store;

import java.util.Collection;
import org.socle.kit.sql.Sql;

/**
 * How registrations of the same persons wait for each other. A few persons share the register and hold their own keys; a
 * list, whose keys would fill PostgreSQL's lock table, and whoever changes how persons are found have it for themselves.
 */
final class RegisterLocks {

    /** Any class of advisory locks of our own: the letters DEDU. */
    private static final int LOCK_CLASS = 0x44454455;

    /** Number 0 is the whole register; the others stand for keys. In order, so that none wait in a circle. */
    private static final String LOCK_KEYS = """
            SELECT CASE number
                       WHEN 0 THEN pg_advisory_xact_lock_shared(:class, 0)
                       ELSE pg_advisory_xact_lock(:class, number)
                   END
              FROM (SELECT number FROM unnest(:numbers::int[]) AS number ORDER BY number) AS sorted
            """;

    private static final String LOCK_ALL = "SELECT pg_advisory_xact_lock(:class, 0)";

    private RegisterLocks() {}

    /** @param numbers of keys; 0 for the share in the register */
    static void share(Sql sql, Collection<Integer> numbers) {
        sql.of(LOCK_KEYS)
                .with("class", LOCK_CLASS)
                .withArray("numbers", "integer", numbers)
                .execute();
    }

    static void takeWhole(Sql sql) {
        sql.of(LOCK_ALL).with("class", LOCK_CLASS).execute();
    }
}
