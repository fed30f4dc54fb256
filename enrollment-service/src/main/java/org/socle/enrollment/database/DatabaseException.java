package org.socle.enrollment.database;

import java.sql.SQLException;

/** The database could not do what was asked. The cause says whether trying again may help. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super("The database refused a statement: SQLSTATE " + cause.getSQLState(), cause);
    }

    /** Whether a row with the same unique values is already there. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
    }
}
