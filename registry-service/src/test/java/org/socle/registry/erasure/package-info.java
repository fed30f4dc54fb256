/** Being forgotten. */
@NullMarked
package org.socle.registry.erasure;

import org.jspecify.annotations.NullMarked;
