/** The directory in PostgreSQL. */
@NullMarked
package org.socle.registry.directory.store;

import org.jspecify.annotations.NullMarked;
