/** Tests of pure rules. */
@NullMarked
package org.socle.registry.identifier.domain;

import org.jspecify.annotations.NullMarked;
