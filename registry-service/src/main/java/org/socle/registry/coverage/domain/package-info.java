/**
 * Gaps of coverage and the rule they are measured by.
 */
@NullMarked
package org.socle.registry.coverage.domain;

import org.jspecify.annotations.NullMarked;
