/**
 * Which part of the country a transaction may see. Every transaction gets its territory interval before its first
 * statement; a transaction without one sees no row of a protected table.
 */
@NullMarked
package org.socle.kit.scope;

import org.jspecify.annotations.NullMarked;
