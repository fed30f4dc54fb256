/**
 * The probability that two records speak of one person, after Fellegi and Sunter ("A theory for record linkage", 1969):
 * each field reaches a level of agreement, and each level weighs by how much more often it is seen between two records
 * of one person (m) than between two persons (u). Nothing here knows which fields there are: a {@link
 * org.socle.registry.matching.domain.model.Schema} names them. Why households are weighed against as well:
 * docs/adr/0017-one-person-two-relatives-or-two-strangers.md.
 */
@NullMarked
package org.socle.registry.matching.domain.model;

import org.jspecify.annotations.NullMarked;
