/** Opening cycles and granting to everybody enrolled. The grants run as an operation that goes on where it was stopped. */
@NullMarked
package org.socle.benefits.cycle;

import org.jspecify.annotations.NullMarked;
