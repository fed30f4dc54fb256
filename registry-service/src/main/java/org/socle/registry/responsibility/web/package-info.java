/**
 * The role matrix over HTTP.
 */
@NullMarked
package org.socle.registry.responsibility.web;

import org.jspecify.annotations.NullMarked;
