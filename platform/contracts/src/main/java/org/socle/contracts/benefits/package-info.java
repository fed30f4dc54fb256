/**
 * What benefits tells: who is granted what in which cycle.
 * Money is a decimal text with its currency, never a floating number.
 */
@NullMarked
package org.socle.contracts.benefits;

import org.jspecify.annotations.NullMarked;
