/** The files of the code lists. */
@NullMarked
package org.socle.registry.vocabulary.store;

import org.jspecify.annotations.NullMarked;
