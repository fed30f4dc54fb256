/**
 * What a programme gives: packages of cash, goods and services, in versions that never change once written. The amount
 * of cash is a formula held as data, so that it can be read, compared and worked out by hand.
 */
@NullMarked
package org.socle.benefits.benefitpackage.domain;

import org.jspecify.annotations.NullMarked;
