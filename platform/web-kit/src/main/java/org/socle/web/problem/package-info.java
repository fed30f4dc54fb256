/**
 * Every error leaves Socle as one RFC 9457 problem document, in the caller's language, with a stable code.
 * Features declare {@link org.socle.web.problem.ProblemType} constants and throw them; this package finds the words.
 */
@NullMarked
package org.socle.web.problem;

import org.jspecify.annotations.NullMarked;
