/**
 * Scorecards and scores in PostgreSQL.
 */
@NullMarked
package org.socle.registry.scoring.store;

import org.jspecify.annotations.NullMarked;
