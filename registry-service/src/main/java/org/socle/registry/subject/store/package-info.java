/** Reads every table that names a person, column by column, so that a new column is handed over as well. */
@NullMarked
package org.socle.registry.subject.store;

import org.jspecify.annotations.NullMarked;
