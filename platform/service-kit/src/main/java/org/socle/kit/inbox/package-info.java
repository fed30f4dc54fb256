/**
 * Applies other services' events exactly once and in order for each aggregate, in the transaction of their effect.
 * What cannot be applied parks its key for a person to look at; every other key goes on.
 */
@NullMarked
package org.socle.kit.inbox;

import org.jspecify.annotations.NullMarked;
