/** The parts of what is held about a person. */
@NullMarked
package org.socle.registry.subject.domain;

import org.jspecify.annotations.NullMarked;
