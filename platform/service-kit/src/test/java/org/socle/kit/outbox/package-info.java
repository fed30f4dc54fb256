@NullMarked
package org.socle.kit.outbox;

import org.jspecify.annotations.NullMarked;
