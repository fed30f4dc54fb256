/**
 * What a reviewer sees and may decide.
 */
@NullMarked
package org.socle.registry.review.domain;

import org.jspecify.annotations.NullMarked;
