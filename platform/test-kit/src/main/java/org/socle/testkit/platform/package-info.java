/**
 * Stands in for the machine a service runs on: a real PostgreSQL with a fresh database, channels in memory, an issuer of
 * tokens. Found by Quarkus through {@code META-INF/services}, so that no test class has to name it.
 */
@NullMarked
package org.socle.testkit.platform;

import org.jspecify.annotations.NullMarked;
