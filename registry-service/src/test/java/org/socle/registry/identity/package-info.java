@NullMarked
package org.socle.registry.identity;

import org.jspecify.annotations.NullMarked;
