/**
 * The view of the registry in PostgreSQL.
 * Every row carries the number of its commune, so that row-level security can hide it.
 */
@NullMarked
package org.socle.enrollment.registryview.store;

import org.jspecify.annotations.NullMarked;
