/** Figures end to end. */
@NullMarked
package org.socle.registry.indicator;

import org.jspecify.annotations.NullMarked;
