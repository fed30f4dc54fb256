/**
 * Responsibilities and what is wrong with them as a whole.
 */
@NullMarked
package org.socle.registry.responsibility.domain;

import org.jspecify.annotations.NullMarked;
