/** Entitlements over HTTP. Every list is audited. */
@NullMarked
package org.socle.benefits.entitlement.web;

import org.jspecify.annotations.NullMarked;
