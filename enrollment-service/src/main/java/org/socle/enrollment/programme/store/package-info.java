/**
 * Programmes, rules and places in PostgreSQL.
 * Rules are kept as their author wrote them.
 */
@NullMarked
package org.socle.enrollment.programme.store;

import org.jspecify.annotations.NullMarked;
