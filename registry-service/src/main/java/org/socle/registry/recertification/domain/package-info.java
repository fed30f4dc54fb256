/** Terms, confirmations and what follows from them. */
@NullMarked
package org.socle.registry.recertification.domain;

import org.jspecify.annotations.NullMarked;
