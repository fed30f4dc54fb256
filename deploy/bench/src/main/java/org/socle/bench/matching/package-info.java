/**
 * What the duplicate check is measured with: a register of people who do not exist and of those among them who come back
 * with slips, lists of which the truth is known, and people who look alike and are not one.
 */
@NullMarked
package org.socle.bench.matching;

import org.jspecify.annotations.NullMarked;
