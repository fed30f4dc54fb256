/**
 * Questions of a country's own: versions of questionnaires as JSON Schema, and what persons and households answer.
 * A later version asks everything an earlier one asked, so that answers and rules made by that one go on to hold.
 */
@NullMarked
package org.socle.registry.questionnaire;

import org.jspecify.annotations.NullMarked;
