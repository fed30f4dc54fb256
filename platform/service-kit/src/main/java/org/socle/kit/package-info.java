/**
 * What every service shares, one small package per concern. This package holds only the problems that the kit itself
 * can answer with.
 */
@NullMarked
package org.socle.kit;

import org.jspecify.annotations.NullMarked;
