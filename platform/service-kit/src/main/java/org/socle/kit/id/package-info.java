/**
 * Identifiers: a UUIDv7 in the database, a prefixed text such as {@code hh_…} everywhere else.
 */
@NullMarked
package org.socle.kit.id;

import org.jspecify.annotations.NullMarked;
