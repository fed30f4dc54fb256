/** What a household is. */
@NullMarked
package org.socle.registry.household.domain;

import org.jspecify.annotations.NullMarked;
