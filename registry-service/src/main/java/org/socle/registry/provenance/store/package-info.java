/** Reads it from what sources said. */
@NullMarked
package org.socle.registry.provenance.store;

import org.jspecify.annotations.NullMarked;
