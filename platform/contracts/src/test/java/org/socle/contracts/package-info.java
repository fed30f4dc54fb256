@NullMarked
package org.socle.contracts;

import org.jspecify.annotations.NullMarked;
