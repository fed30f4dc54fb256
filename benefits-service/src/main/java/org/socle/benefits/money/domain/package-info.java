/**
 * Money as a decimal in one currency, always at the scale that ISO 4217 gives the currency. Rounding happens in one
 * place, once per amount.
 */
@NullMarked
package org.socle.benefits.money.domain;

import org.jspecify.annotations.NullMarked;
