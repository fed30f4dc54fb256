/**
 * What every figure of the register needs: a ratio that says what it was divided from, the rule for small numbers, and one
 * spelling for results that are kept.
 */
@NullMarked
package org.socle.registry.figure;

import org.jspecify.annotations.NullMarked;
