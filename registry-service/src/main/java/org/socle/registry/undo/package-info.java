/**
 * Takes a pushed list back: whoever it registered is withdrawn, what it linked is unlinked, what it corrected is as it was.
 * Only where nothing depends on it; what does is listed. ADR 30.
 */
@NullMarked
package org.socle.registry.undo;

import org.jspecify.annotations.NullMarked;
