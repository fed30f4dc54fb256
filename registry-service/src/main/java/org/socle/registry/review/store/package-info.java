/**
 * The review queue in PostgreSQL.
 */
@NullMarked
package org.socle.registry.review.store;

import org.jspecify.annotations.NullMarked;
