/**
 * What the register says in figures: how many are registered where, how complete and fresh that is, and how many of those
 * who live somewhere it reaches. Figures are counted when they are asked for; a snapshot keeps those of a day.
 */
@NullMarked
package org.socle.registry.indicator;

import org.jspecify.annotations.NullMarked;
