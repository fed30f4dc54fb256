/**
 * Sources over HTTP.
 */
@NullMarked
package org.socle.registry.kobo.web;

import org.jspecify.annotations.NullMarked;
