/** How evidence is shown. */
@NullMarked
package org.socle.registry.matching.web;

import org.jspecify.annotations.NullMarked;
