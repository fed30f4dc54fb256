/** Answers to requests that are written alike in every service. */
@NullMarked
package org.socle.kit.answer;

import org.jspecify.annotations.NullMarked;
