/**
 * Questionnaires as groups of facts, and answers as their values.
 */
@NullMarked
package org.socle.enrollment.questionnaire.domain;

import org.jspecify.annotations.NullMarked;
