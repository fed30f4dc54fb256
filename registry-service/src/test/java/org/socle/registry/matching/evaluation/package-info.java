/** Tests of pure rules. */
@NullMarked
package org.socle.registry.matching.evaluation;

import org.jspecify.annotations.NullMarked;
