/**
 * What a questionnaire asks, what may be answered, and what a new version may change.
 */
@NullMarked
package org.socle.registry.questionnaire.domain;

import org.jspecify.annotations.NullMarked;
