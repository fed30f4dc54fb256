/**
 * Lists in pages with an opaque cursor. A page never costs more than its own rows.
 */
@NullMarked
package org.socle.kit.paging;

import org.jspecify.annotations.NullMarked;
