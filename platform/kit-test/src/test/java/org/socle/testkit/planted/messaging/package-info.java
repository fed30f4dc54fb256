@NullMarked
package org.socle.testkit.planted.messaging;

import org.jspecify.annotations.NullMarked;
