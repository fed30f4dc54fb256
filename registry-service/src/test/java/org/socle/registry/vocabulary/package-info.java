/** Code lists: their files, and what callers get of them. */
@NullMarked
package org.socle.registry.vocabulary;

import org.jspecify.annotations.NullMarked;
