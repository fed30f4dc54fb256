/**
 * The pages for people: where to begin, and how the platform is doing.
 * French and English, readable without scripts, nothing loaded from elsewhere.
 */
@NullMarked
package org.socle.gateway.publicsite;

import org.jspecify.annotations.NullMarked;
