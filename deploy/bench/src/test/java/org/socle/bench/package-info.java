@NullMarked
package org.socle.bench;

import org.jspecify.annotations.NullMarked;
