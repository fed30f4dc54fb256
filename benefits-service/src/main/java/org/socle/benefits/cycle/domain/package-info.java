/**
 * The rhythm in which benefits are given: months, quarters, or once. A cycle is named by its calendar, so the same
 * moment always falls into the same cycle on every replica and in every replay.
 */
@NullMarked
package org.socle.benefits.cycle.domain;

import org.jspecify.annotations.NullMarked;
