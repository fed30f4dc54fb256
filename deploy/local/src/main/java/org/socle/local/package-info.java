/**
 * The launcher behind {@code ./socle}: the whole platform on one machine, without containers.
 * {@link org.socle.local.Main} reads the words typed; {@link org.socle.local.platform.LocalPlatform} does the work.
 */
@NullMarked
package org.socle.local;

import org.jspecify.annotations.NullMarked;
