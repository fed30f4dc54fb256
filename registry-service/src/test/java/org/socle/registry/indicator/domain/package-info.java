/** Figures without a database. */
@NullMarked
package org.socle.registry.indicator.domain;

import org.jspecify.annotations.NullMarked;
