@NullMarked
package org.socle.testkit.planted.names;

import org.jspecify.annotations.NullMarked;
