/** Households end to end. */
@NullMarked
package org.socle.registry.household;

import org.jspecify.annotations.NullMarked;
