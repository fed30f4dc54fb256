/**
 * Builds what is missing or older than its sources, with Maven.
 */
@NullMarked
package org.socle.local.build;

import org.jspecify.annotations.NullMarked;
