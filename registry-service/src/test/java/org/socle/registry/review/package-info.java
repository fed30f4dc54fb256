/** Decisions about possible duplicates, end to end. */
@NullMarked
package org.socle.registry.review;

import org.jspecify.annotations.NullMarked;
