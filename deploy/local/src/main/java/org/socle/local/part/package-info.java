/**
 * The parts of a platform: how each is started, asked for its health, and ended.
 * A part that an operator runs elsewhere is a part as well; it is only asked.
 */
@NullMarked
package org.socle.local.part;

import org.jspecify.annotations.NullMarked;
