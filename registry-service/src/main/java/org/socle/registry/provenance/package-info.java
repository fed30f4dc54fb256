/** Where a registration came from: which organisation sent it, from which access point, by which way, and who typed it in. */
@NullMarked
package org.socle.registry.provenance;

import org.jspecify.annotations.NullMarked;
