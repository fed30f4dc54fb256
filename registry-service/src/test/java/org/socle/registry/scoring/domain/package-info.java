/** Tests of pure rules. */
@NullMarked
package org.socle.registry.scoring.domain;

import org.jspecify.annotations.NullMarked;
