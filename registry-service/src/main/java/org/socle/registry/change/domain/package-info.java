/**
 * What may be changed, by whose agreement, and what became of it.
 */
@NullMarked
package org.socle.registry.change.domain;

import org.jspecify.annotations.NullMarked;
