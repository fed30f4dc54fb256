/**
 * One Swagger UI over the documents of all services.
 * What is tried out there goes through the gateway, with the token of the person who signed in.
 */
@NullMarked
package org.socle.gateway.openapi;

import org.jspecify.annotations.NullMarked;
