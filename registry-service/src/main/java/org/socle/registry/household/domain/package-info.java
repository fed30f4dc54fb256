/**
 * Households and what becomes of one that arrives: registered as new, recognised as one already there, or held until a
 * reviewer has looked.
 */
@NullMarked
package org.socle.registry.household.domain;

import org.jspecify.annotations.NullMarked;
