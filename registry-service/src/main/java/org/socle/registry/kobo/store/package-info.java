/**
 * Sources in PostgreSQL, with their tokens sealed.
 */
@NullMarked
package org.socle.registry.kobo.store;

import org.jspecify.annotations.NullMarked;
