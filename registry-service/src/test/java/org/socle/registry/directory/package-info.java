/** The directory end to end. */
@NullMarked
package org.socle.registry.directory;

import org.jspecify.annotations.NullMarked;
