/** Defining packages and bringing them into force. A version in force decides every grant from then on and no earlier one. */
@NullMarked
package org.socle.benefits.benefitpackage;

import org.jspecify.annotations.NullMarked;
