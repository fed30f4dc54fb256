/**
 * The two working languages and how a caller chooses between them.
 * French is spoken unless the caller's {@code Accept-Language} prefers English.
 */
@NullMarked
package org.socle.web.language;

import org.jspecify.annotations.NullMarked;
