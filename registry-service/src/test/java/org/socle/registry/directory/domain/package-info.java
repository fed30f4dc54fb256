/** Distances and opening hours. */
@NullMarked
package org.socle.registry.directory.domain;

import org.jspecify.annotations.NullMarked;
