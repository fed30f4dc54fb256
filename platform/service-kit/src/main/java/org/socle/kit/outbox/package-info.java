/**
 * Tells other services what happened here: events are written in the command's own transaction and sent afterwards.
 * Nothing committed is lost, nothing rolled back is told, and each aggregate's events arrive in order.
 */
@NullMarked
package org.socle.kit.outbox;

import org.jspecify.annotations.NullMarked;
