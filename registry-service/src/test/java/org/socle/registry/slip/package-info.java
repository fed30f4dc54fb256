/** The paper a person takes home. */
@NullMarked
package org.socle.registry.slip;

import org.jspecify.annotations.NullMarked;
