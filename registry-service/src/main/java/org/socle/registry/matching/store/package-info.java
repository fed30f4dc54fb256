/**
 * The duplicate check over PostgreSQL: keys and standard forms in tables of their own, read through one function that
 * sees the whole register.
 */
@NullMarked
package org.socle.registry.matching.store;

import org.jspecify.annotations.NullMarked;
