/**
 * Questionnaires over HTTP.
 */
@NullMarked
package org.socle.registry.questionnaire.web;

import org.jspecify.annotations.NullMarked;
