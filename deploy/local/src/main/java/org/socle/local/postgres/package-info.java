/**
 * A PostgreSQL server of our own, from unpacked binaries, as durable as a real one.
 * Tests and the launcher start it alike, and both make databases and roles through {@link PostgresServer}.
 */
@NullMarked
package org.socle.local.postgres;

import org.jspecify.annotations.NullMarked;
