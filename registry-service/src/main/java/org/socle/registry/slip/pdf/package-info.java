/** Draws slips as PDF of the size A5, with a font of their own, so that any printer prints them. */
@NullMarked
package org.socle.registry.slip.pdf;

import org.jspecify.annotations.NullMarked;
