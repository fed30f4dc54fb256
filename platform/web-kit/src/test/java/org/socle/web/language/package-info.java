/** Tests of the choice of language. */
@NullMarked
package org.socle.web.language;

import org.jspecify.annotations.NullMarked;
