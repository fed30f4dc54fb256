/** Follows the events of enrollments. Nothing is decided here. */
@NullMarked
package org.socle.benefits.entitlement.messaging;

import org.jspecify.annotations.NullMarked;
