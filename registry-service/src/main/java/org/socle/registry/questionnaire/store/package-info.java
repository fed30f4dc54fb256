/**
 * Questionnaires and answers in PostgreSQL; sensitive answers are sealed.
 */
@NullMarked
package org.socle.registry.questionnaire.store;

import org.jspecify.annotations.NullMarked;
