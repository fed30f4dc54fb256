/**
 * Who asks: the person or machine behind a request, or behind the work that runs later in their name.
 */
@NullMarked
package org.socle.kit.caller;

import org.jspecify.annotations.NullMarked;
