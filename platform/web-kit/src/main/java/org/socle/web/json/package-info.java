/**
 * How JSON is written and read, the same in every service and for every event.
 * Strict on what comes in, spare in what goes out.
 */
@NullMarked
package org.socle.web.json;

import org.jspecify.annotations.NullMarked;
