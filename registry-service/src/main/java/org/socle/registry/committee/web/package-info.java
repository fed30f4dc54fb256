/** Sessions and decisions over HTTP. Records in, records out. */
@NullMarked
package org.socle.registry.committee.web;

import org.jspecify.annotations.NullMarked;
