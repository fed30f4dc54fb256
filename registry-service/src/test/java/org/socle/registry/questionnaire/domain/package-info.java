/**
 * What a new version of a questionnaire may change.
 */
@NullMarked
package org.socle.registry.questionnaire.domain;

import org.jspecify.annotations.NullMarked;
