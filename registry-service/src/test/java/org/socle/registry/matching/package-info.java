/** The duplicate check end to end. */
@NullMarked
package org.socle.registry.matching;

import org.jspecify.annotations.NullMarked;
