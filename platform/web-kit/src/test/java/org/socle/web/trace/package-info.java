/** Tests of the trace context. */
@NullMarked
package org.socle.web.trace;

import org.jspecify.annotations.NullMarked;
