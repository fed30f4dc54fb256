/** Alerts in PostgreSQL. What may be seen is decided by the database's own policies. */
@NullMarked
package org.socle.grievance.alert.store;

import org.jspecify.annotations.NullMarked;
