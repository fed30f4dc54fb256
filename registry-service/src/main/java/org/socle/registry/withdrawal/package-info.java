/**
 * Persons and households that were registered by a push that was undone. Their rows are gone; their ids and social numbers
 * are never given again and answer with what happened.
 */
@NullMarked
package org.socle.registry.withdrawal;

import org.jspecify.annotations.NullMarked;
