/**
 * Scores households by the active scoring model when they are registered, whenever their facts change and when another
 * model becomes active, and explains each score line by line. Keeps besides how committees of communes rank households.
 */
@NullMarked
package org.socle.registry.scoring;

import org.jspecify.annotations.NullMarked;
