/**
 * How often each client may come, so that one cannot take the platform from the others.
 * Counted per replica of the gateway; what is left is told in the RateLimit headers.
 */
@NullMarked
package org.socle.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
