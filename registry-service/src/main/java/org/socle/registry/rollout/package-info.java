/** In which areas a programme is rolled out from when: pilot areas first, then wave by wave. */
@NullMarked
package org.socle.registry.rollout;

import org.jspecify.annotations.NullMarked;
