/** Names brought to one form, the codes they sound by, and how far two spellings are apart. */
@NullMarked
package org.socle.registry.matching.domain.name;

import org.jspecify.annotations.NullMarked;
