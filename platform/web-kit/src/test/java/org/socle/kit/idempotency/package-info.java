/** Stands in for the service kit, which the web kit knows by name only. */
@NullMarked
package org.socle.kit.idempotency;

import org.jspecify.annotations.NullMarked;
