/**
 * Children's multidimensional deprivation: definitions as data, and runs over a territory. A run freezes what it counted
 * without saying whose it was, so that anybody can compute its figures again.
 */
@NullMarked
package org.socle.registry.deprivation;

import org.jspecify.annotations.NullMarked;
