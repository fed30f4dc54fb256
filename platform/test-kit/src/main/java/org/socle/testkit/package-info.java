/**
 * What every service's tests share: a real PostgreSQL, tokens, events in and out, and the rules of the architecture.
 * On a test class path it sets itself up; a test class only says {@code @QuarkusTest}.
 */
@NullMarked
package org.socle.testkit;

import org.jspecify.annotations.NullMarked;
