/**
 * The review queue over HTTP.
 */
@NullMarked
package org.socle.registry.review.web;

import org.jspecify.annotations.NullMarked;
