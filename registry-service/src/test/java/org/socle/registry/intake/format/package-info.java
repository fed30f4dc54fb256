/** Lists in the formats people have. */
@NullMarked
package org.socle.registry.intake.format;

import org.jspecify.annotations.NullMarked;
