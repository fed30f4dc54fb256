@NullMarked
package org.socle.registry.sampling;

import org.jspecify.annotations.NullMarked;
