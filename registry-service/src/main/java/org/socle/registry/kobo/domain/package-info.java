/**
 * A form on a server, and a page of its submissions.
 */
@NullMarked
package org.socle.registry.kobo.domain;

import org.jspecify.annotations.NullMarked;
