/**
 * Judging of drawn links over HTTP.
 */
@NullMarked
package org.socle.registry.sampling.web;

import org.jspecify.annotations.NullMarked;
