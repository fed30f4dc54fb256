@NullMarked
package org.socle.registry.matching.domain.name;

import org.jspecify.annotations.NullMarked;
