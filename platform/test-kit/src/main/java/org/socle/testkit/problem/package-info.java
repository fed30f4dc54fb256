/**
 * Checks that an error is a problem document as promised (RFC 9457), in one line of a test.
 */
@NullMarked
package org.socle.testkit.problem;

import org.jspecify.annotations.NullMarked;
