/** Lists that were pushed by mistake are taken back. */
@NullMarked
package org.socle.registry.undo;

import org.jspecify.annotations.NullMarked;
