/** Tests of pure rules. */
@NullMarked
package org.socle.registry.matching.domain;

import org.jspecify.annotations.NullMarked;
