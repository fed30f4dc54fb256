/** Areas end to end. */
@NullMarked
package org.socle.registry.territory;

import org.jspecify.annotations.NullMarked;
