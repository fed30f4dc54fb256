/** The paper a person takes home: their number, to be read by people and by machines. */
@NullMarked
package org.socle.registry.slip;

import org.jspecify.annotations.NullMarked;
