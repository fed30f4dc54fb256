/** Tests of pure rules. */
@NullMarked
package org.socle.registry.deprivation.domain;

import org.jspecify.annotations.NullMarked;
