/** Tests of keyed hashes and encryption. Keys are fixed here so that a change of the derivation shows. */
@NullMarked
package org.socle.kit.secret;

import org.jspecify.annotations.NullMarked;
