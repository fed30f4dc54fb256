@NullMarked
package org.socle.kit.inbox;

import org.jspecify.annotations.NullMarked;
