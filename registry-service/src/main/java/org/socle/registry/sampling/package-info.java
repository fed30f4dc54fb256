/**
 * How right the register is when it decides alone. A part of all automatic links is drawn, a person judges each without
 * haste, and what share of them was right is shown with how sure that figure is.
 */
@NullMarked
package org.socle.registry.sampling;

import org.jspecify.annotations.NullMarked;
