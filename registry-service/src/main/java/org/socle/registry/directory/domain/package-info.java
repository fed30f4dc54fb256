/** What the directory keeps, and how far it is from one point of the earth to another. */
@NullMarked
package org.socle.registry.directory.domain;

import org.jspecify.annotations.NullMarked;
