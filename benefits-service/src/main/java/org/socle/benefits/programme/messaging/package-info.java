/** Follows the events of programmes. Nothing is decided here. */
@NullMarked
package org.socle.benefits.programme.messaging;

import org.jspecify.annotations.NullMarked;
