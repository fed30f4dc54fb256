@NullMarked
package org.socle.kit.event;

import org.jspecify.annotations.NullMarked;
