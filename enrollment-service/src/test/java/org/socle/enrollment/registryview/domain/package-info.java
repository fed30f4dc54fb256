/**
 * How ages are counted and what a household tells of itself.
 * Nothing here needs a database.
 */
@NullMarked
package org.socle.enrollment.registryview.domain;

import org.jspecify.annotations.NullMarked;
