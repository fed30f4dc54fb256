/**
 * Plain SQL with named parameters on the transaction's own connection. It hides what JDBC makes long, nothing else: the
 * statement that is written is the statement that runs.
 */
@NullMarked
package org.socle.kit.sql;

import org.jspecify.annotations.NullMarked;
