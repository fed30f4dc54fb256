/** How the paper is drawn. */
@NullMarked
package org.socle.registry.slip.pdf;

import org.jspecify.annotations.NullMarked;
