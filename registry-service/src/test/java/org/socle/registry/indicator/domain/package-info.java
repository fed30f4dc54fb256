/** The directory end to end. */
@NullMarked
package org.socle.registry.indicator.domain;

import org.jspecify.annotations.NullMarked;
