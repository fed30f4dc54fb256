/**
 * Whether somebody who arrives is known: keys to find candidates by, and what is decided about the persons of a
 * household together. Pure rules: they see precomputed forms only and never read a table. How a pair is weighed is in
 * {@link org.socle.registry.matching.domain.model}.
 */
@NullMarked
package org.socle.registry.matching.domain;

import org.jspecify.annotations.NullMarked;
