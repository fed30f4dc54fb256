/**
 * Changes of what is registered: proposed by one, approved by others, applied at once or refused. A change that no longer
 * fits what is registered becomes a conflict and touches nothing.
 */
@NullMarked
package org.socle.registry.change;

import org.jspecify.annotations.NullMarked;
