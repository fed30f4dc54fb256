/** Where registrations came from, end to end. */
@NullMarked
package org.socle.registry.provenance;

import org.jspecify.annotations.NullMarked;
