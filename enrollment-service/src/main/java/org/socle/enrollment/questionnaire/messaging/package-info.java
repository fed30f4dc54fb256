/**
 * The registry's events about questionnaires.
 */
@NullMarked
package org.socle.enrollment.questionnaire.messaging;

import org.jspecify.annotations.NullMarked;
