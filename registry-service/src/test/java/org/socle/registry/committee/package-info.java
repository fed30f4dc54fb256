/** Committees at work, end to end. */
@NullMarked
package org.socle.registry.committee;

import org.jspecify.annotations.NullMarked;
