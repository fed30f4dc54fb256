/** Where a registration came from. */
@NullMarked
package org.socle.registry.provenance.domain;

import org.jspecify.annotations.NullMarked;
