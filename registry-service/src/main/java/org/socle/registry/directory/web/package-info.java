/** The directory over HTTP. Records in, records out. */
@NullMarked
package org.socle.registry.directory.web;

import org.jspecify.annotations.NullMarked;
