@NullMarked
package org.socle.registry.committee;

import org.jspecify.annotations.NullMarked;
