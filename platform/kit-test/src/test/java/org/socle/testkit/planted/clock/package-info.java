@NullMarked
package org.socle.testkit.planted.clock;

import org.jspecify.annotations.NullMarked;
