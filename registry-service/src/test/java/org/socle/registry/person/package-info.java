/** Persons end to end. */
@NullMarked
package org.socle.registry.person;

import org.jspecify.annotations.NullMarked;
