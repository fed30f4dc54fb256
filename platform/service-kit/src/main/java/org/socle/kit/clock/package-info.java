/**
 * Time comes from one injectable clock, so that a test can set it.
 */
@NullMarked
package org.socle.kit.clock;

import org.jspecify.annotations.NullMarked;
