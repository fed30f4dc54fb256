/**
 * Pushes over HTTP.
 */
@NullMarked
package org.socle.registry.intake.web;

import org.jspecify.annotations.NullMarked;
