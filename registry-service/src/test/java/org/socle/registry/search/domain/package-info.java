/** Finding persons by numbers and by the sound of names. */
@NullMarked
package org.socle.registry.search.domain;

import org.jspecify.annotations.NullMarked;
