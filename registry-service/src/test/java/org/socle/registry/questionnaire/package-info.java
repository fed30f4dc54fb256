/**
 * Questions of a country's own, and what is answered to them.
 */
@NullMarked
package org.socle.registry.questionnaire;

import org.jspecify.annotations.NullMarked;
