@NullMarked
package org.socle.testkit.planted.statics;

import org.jspecify.annotations.NullMarked;
