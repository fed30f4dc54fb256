/**
 * Versions of a resource as strong entity tags. A change names the version it was made on.
 */
@NullMarked
package org.socle.kit.version;

import org.jspecify.annotations.NullMarked;
