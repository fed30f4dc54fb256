/**
 * Scores households by the active scorecard when they are registered and whenever their facts change, and explains each
 * score line by line.
 */
@NullMarked
package org.socle.registry.scoring;

import org.jspecify.annotations.NullMarked;
