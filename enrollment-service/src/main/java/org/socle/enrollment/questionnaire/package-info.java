/**
 * What the registry asks of its own, as far as rules may ask about it.
 */
@NullMarked
package org.socle.enrollment.questionnaire;

import org.jspecify.annotations.NullMarked;
