/** The registry as its callers see it: over HTTP, on a real PostgreSQL. */
@NullMarked
package org.socle.registry;

import org.jspecify.annotations.NullMarked;
