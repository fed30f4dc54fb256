/** Sessions of committees, and the rules by which they decide. */
@NullMarked
package org.socle.registry.committee.domain;

import org.jspecify.annotations.NullMarked;
