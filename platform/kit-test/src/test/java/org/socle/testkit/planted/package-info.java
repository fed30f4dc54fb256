/** One mistake per class, so that every rule has been seen to fail. Never imitate anything in here. */
@NullMarked
package org.socle.testkit.planted;

import org.jspecify.annotations.NullMarked;
