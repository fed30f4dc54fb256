/** Finding persons by numbers and by the sound of names. */
@NullMarked
package org.socle.registry.search.store;

import org.jspecify.annotations.NullMarked;
