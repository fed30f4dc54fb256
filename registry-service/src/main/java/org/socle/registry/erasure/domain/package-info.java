/** A request to be forgotten, and what stands against it. */
@NullMarked
package org.socle.registry.erasure.domain;

import org.jspecify.annotations.NullMarked;
