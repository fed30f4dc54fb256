/** Changing the key while the service goes on. */
@NullMarked
package org.socle.registry.keyrotation;

import org.jspecify.annotations.NullMarked;
