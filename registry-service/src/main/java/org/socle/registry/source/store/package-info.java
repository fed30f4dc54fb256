/**
 * Statements in PostgreSQL, sealed.
 */
@NullMarked
package org.socle.registry.source.store;

import org.jspecify.annotations.NullMarked;
