/** The keys names are searched by, and which of the people found come first. */
@NullMarked
package org.socle.registry.search.domain;

import org.jspecify.annotations.NullMarked;
