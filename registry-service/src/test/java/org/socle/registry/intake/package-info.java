/** Lists pushed by partners, end to end. */
@NullMarked
package org.socle.registry.intake;

import org.jspecify.annotations.NullMarked;
