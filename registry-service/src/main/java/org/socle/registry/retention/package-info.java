/** How long what is held only for a while is held, and what keeps it longer. */
@NullMarked
package org.socle.registry.retention;

import org.jspecify.annotations.NullMarked;
