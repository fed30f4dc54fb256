/** Tests of pure rules. */
@NullMarked
package org.socle.registry.matching.domain.model;

import org.jspecify.annotations.NullMarked;
