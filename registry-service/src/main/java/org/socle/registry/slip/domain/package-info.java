/** What stands on a slip. */
@NullMarked
package org.socle.registry.slip.domain;

import org.jspecify.annotations.NullMarked;
