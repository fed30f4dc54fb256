/** Scores end to end. */
@NullMarked
package org.socle.registry.scoring;

import org.jspecify.annotations.NullMarked;
