/**
 * Questionnaires in PostgreSQL.
 */
@NullMarked
package org.socle.enrollment.questionnaire.store;

import org.jspecify.annotations.NullMarked;
