@NullMarked
package org.socle.registry.history;

import org.jspecify.annotations.NullMarked;
