/**
 * Whether two records speak of one person: names brought to one form, keys to find candidates by, and the weighing of
 * what agrees and what contradicts. Pure rules: they see precomputed forms only and never read a table.
 */
@NullMarked
package org.socle.registry.matching.domain;

import org.jspecify.annotations.NullMarked;
