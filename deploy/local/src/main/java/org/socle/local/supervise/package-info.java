/**
 * A small process of its own that restarts what dies or says that it is broken.
 */
@NullMarked
package org.socle.local.supervise;

import org.jspecify.annotations.NullMarked;
