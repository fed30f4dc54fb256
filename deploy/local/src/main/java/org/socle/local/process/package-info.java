/**
 * Starting, finding and ending processes of the operating system.
 * Nothing here knows what the processes are for.
 */
@NullMarked
package org.socle.local.process;

import org.jspecify.annotations.NullMarked;
