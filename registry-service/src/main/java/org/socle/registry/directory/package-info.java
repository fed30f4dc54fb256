/**
 * Who takes part and where people turn to: organisations, access points and the seats of committees. Nothing is deleted;
 * what has ended is closed. Organisations and access points are reference data of the whole country, seats name people
 * and are seen in one's own territory only. An administrator writes access points and seats of their own territory.
 */
@NullMarked
package org.socle.registry.directory;

import org.jspecify.annotations.NullMarked;
