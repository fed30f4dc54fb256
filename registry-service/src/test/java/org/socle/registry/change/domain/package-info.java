/** Tests of the states of a change and of its evidence. */
@NullMarked
package org.socle.registry.change.domain;

import org.jspecify.annotations.NullMarked;
