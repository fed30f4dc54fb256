/**
 * The rules of how our code is built, shared by all services. Each was seen to fail on a planted mistake before it
 * counted; the planted mistakes are in this module's own tests.
 */
@NullMarked
package org.socle.testkit.architecture;

import org.jspecify.annotations.NullMarked;
