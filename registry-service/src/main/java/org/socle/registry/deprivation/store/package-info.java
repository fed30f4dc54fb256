/** Definitions, runs and their frozen inputs in PostgreSQL. */
@NullMarked
package org.socle.registry.deprivation.store;

import org.jspecify.annotations.NullMarked;
