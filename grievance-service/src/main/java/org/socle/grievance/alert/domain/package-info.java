/**
 * An alert: somebody tells of a barrier between people and the protection they are entitled to. What may happen to an
 * alert is one table of moves; who raised it is nowhere in it.
 */
@NullMarked
package org.socle.grievance.alert.domain;

import org.jspecify.annotations.NullMarked;
