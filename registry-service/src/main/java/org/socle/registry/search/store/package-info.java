/** Search keys in PostgreSQL, asked by equality only. */
@NullMarked
package org.socle.registry.search.store;

import org.jspecify.annotations.NullMarked;
