/**
 * How events look on the wire: JSON payloads and CloudEvents 1.0 headers in binary mode.
 * Outbox and inbox share it, so that what one writes the other reads.
 */
@NullMarked
package org.socle.kit.event;

import org.jspecify.annotations.NullMarked;
