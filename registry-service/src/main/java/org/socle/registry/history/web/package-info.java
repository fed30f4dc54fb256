/** The versions of persons and households over HTTP. */
@NullMarked
package org.socle.registry.history.web;

import org.jspecify.annotations.NullMarked;
