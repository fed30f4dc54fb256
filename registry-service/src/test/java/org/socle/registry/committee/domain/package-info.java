/** Rules of quorum and attendance. */
@NullMarked
package org.socle.registry.committee.domain;

import org.jspecify.annotations.NullMarked;
