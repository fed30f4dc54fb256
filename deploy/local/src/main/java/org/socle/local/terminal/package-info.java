/**
 * What a person sees: progress lines, the table of parts, the addresses and accounts.
 */
@NullMarked
package org.socle.local.terminal;

import org.jspecify.annotations.NullMarked;
