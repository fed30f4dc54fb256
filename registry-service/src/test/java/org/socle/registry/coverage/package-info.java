/** Gaps of coverage end to end. */
@NullMarked
package org.socle.registry.coverage;

import org.jspecify.annotations.NullMarked;
