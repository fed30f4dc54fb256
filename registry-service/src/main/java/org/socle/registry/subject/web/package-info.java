/** The export of what is held about a person, over HTTP. */
@NullMarked
package org.socle.registry.subject.web;

import org.jspecify.annotations.NullMarked;
