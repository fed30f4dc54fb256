/**
 * The clock of whatever runs.
 * Code asks it for the time, so that tests may set it.
 */
@NullMarked
package org.socle.web.clock;

import org.jspecify.annotations.NullMarked;
