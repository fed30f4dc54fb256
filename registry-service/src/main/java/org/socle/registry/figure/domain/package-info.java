/** Ratios and the rule for small numbers. */
@NullMarked
package org.socle.registry.figure.domain;

import org.jspecify.annotations.NullMarked;
