/** The role matrix end to end. */
@NullMarked
package org.socle.registry.responsibility;

import org.jspecify.annotations.NullMarked;
