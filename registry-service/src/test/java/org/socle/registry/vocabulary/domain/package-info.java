/** The rules of a code list. */
@NullMarked
package org.socle.registry.vocabulary.domain;

import org.jspecify.annotations.NullMarked;
