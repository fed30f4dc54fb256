/**
 * What every OpenAPI document says in the same way: how to sign in, which problems to expect, which headers to send.
 * An operation that nobody summarised stops the build.
 */
@NullMarked
package org.socle.web.openapi;

import org.jspecify.annotations.NullMarked;
