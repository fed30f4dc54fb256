/**
 * The social number: what it looks like, how a typing mistake is noticed, and which numbers are never given out.
 * Nothing here knows where numbers are kept.
 */
@NullMarked
package org.socle.registry.identifier.domain;

import org.jspecify.annotations.NullMarked;
