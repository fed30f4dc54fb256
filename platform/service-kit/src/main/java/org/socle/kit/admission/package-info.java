/**
 * How many requests a service works on at once. What is more is refused at the door with a hint when to come back, since a
 * queue in front of the database pool only makes everybody time out.
 */
@NullMarked
package org.socle.kit.admission;

import org.jspecify.annotations.NullMarked;
