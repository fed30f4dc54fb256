@NullMarked
package org.socle.testkit.planted.store;

import org.jspecify.annotations.NullMarked;
