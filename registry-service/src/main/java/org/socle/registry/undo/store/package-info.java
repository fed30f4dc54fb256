/**
 * Undoing in PostgreSQL: what a push left is found between two ids, since ids are in the order of time.
 */
@NullMarked
package org.socle.registry.undo.store;

import org.jspecify.annotations.NullMarked;
