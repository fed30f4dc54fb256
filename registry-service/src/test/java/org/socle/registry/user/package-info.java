/** Accounts end to end, with a directory in memory. */
@NullMarked
package org.socle.registry.user;

import org.jspecify.annotations.NullMarked;
