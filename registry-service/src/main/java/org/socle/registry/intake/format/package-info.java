/**
 * Lists in the formats people have, each read as a stream into rows of texts. What cannot be read of a cell stays with it as
 * a mark, so that its row is refused by itself and the others go on.
 */
@NullMarked
package org.socle.registry.intake.format;

import org.jspecify.annotations.NullMarked;
