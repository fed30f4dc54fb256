/**
 * Plain SQL with named parameters, in the running transaction.
 * Stores say what they ask for; this package only carries it to the driver.
 */
@NullMarked
package org.socle.enrollment.database;

import org.jspecify.annotations.NullMarked;
