/** Searches over HTTP. Personal data never stands in an address: a search is a body. */
@NullMarked
package org.socle.registry.search.web;

import org.jspecify.annotations.NullMarked;
