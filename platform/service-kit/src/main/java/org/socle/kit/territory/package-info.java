/**
 * The tree of areas, numbered as nested intervals. The registry writes it, the other services follow its events.
 */
@NullMarked
package org.socle.kit.territory;

import org.jspecify.annotations.NullMarked;
