/**
 * Gives social numbers to persons. Numbers are drawn at random and reserved by their unique key in the registering
 * transaction, so that nobody waits for a counter and no number is lost when a registration fails.
 */
@NullMarked
package org.socle.registry.identifier;

import org.jspecify.annotations.NullMarked;
