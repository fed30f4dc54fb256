/**
 * Households and the way they come in: one by one at a counter or by the thousand in a list, everything takes the same
 * path through the duplicate check, the score and the events.
 */
@NullMarked
package org.socle.registry.household;

import org.jspecify.annotations.NullMarked;
