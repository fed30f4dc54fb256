@NullMarked
package org.socle.bench.matching;

import org.jspecify.annotations.NullMarked;
