/** Follows the events of programmes. Nothing is decided here. */
@NullMarked
package org.socle.grievance.programme.messaging;

import org.jspecify.annotations.NullMarked;
