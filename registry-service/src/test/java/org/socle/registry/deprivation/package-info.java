/** The directory end to end. */
@NullMarked
package org.socle.registry.deprivation;

import org.jspecify.annotations.NullMarked;
