/** Requests in PostgreSQL, and the one door through which statements are deleted. */
@NullMarked
package org.socle.registry.erasure.store;

import org.jspecify.annotations.NullMarked;
