@NullMarked
package org.socle.testkit.planted.money;

import org.jspecify.annotations.NullMarked;
