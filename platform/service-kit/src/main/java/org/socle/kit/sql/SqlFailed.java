package org.socle.kit.sql;

import java.sql.SQLException;

/** The database refused a statement or went away. The message is PostgreSQL's state, never a value. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailed(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
