/** Tests of pure rules. */
@NullMarked
package org.socle.registry.territory.domain;

import org.jspecify.annotations.NullMarked;
