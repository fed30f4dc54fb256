/**
 * Gaps of coverage over HTTP.
 */
@NullMarked
package org.socle.registry.coverage.web;

import org.jspecify.annotations.NullMarked;
