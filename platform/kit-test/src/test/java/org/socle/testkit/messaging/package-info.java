@NullMarked
package org.socle.testkit.messaging;

import org.jspecify.annotations.NullMarked;
