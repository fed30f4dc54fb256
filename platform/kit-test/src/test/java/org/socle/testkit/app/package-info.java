/** A service as small as one can be: one aggregate, one consumer. */
@NullMarked
package org.socle.testkit.app;

import org.jspecify.annotations.NullMarked;
