/**
 * What a push is and what came of it.
 */
@NullMarked
package org.socle.registry.intake.domain;

import org.jspecify.annotations.NullMarked;
