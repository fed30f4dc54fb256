/** How long things are held. */
@NullMarked
package org.socle.registry.retention;

import org.jspecify.annotations.NullMarked;
