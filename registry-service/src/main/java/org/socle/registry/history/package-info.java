/** What the register held about a person or household at any moment since registration, and what changed when and why. */
@NullMarked
package org.socle.registry.history;

import org.jspecify.annotations.NullMarked;
