/** What the kit does for every request: scope, stored answers, long work, audit. */
@NullMarked
package org.socle.testkit.request;

import org.jspecify.annotations.NullMarked;
