/** What is known of a programme here. Eligibility stays with enrollment. */
@NullMarked
package org.socle.benefits.programme.domain;

import org.jspecify.annotations.NullMarked;
