/**
 * Persons in PostgreSQL. Identifiers are sealed on the way in and opened on the way out.
 */
@NullMarked
package org.socle.registry.person.store;

import org.jspecify.annotations.NullMarked;
