/**
 * The four services behind the gateway, and how each is reached.
 * A service that does not answer is left alone for a while, so that it does not hold up callers of the others.
 */
@NullMarked
package org.socle.gateway.upstream;

import org.jspecify.annotations.NullMarked;
