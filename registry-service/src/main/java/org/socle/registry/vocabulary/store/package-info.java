/** Code lists as files. */
@NullMarked
package org.socle.registry.vocabulary.store;

import org.jspecify.annotations.NullMarked;
