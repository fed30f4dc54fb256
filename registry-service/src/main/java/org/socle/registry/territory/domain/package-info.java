/**
 * How areas get their numbers. A number is given once and for ever, since every household row is found by it.
 */
@NullMarked
package org.socle.registry.territory.domain;

import org.jspecify.annotations.NullMarked;
