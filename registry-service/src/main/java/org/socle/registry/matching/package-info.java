/**
 * The duplicate check: whether somebody who arrives is registered already, seen over the whole register whatever the
 * caller may see. What is uncertain goes to a queue where people decide.
 */
@NullMarked
package org.socle.registry.matching;

import org.jspecify.annotations.NullMarked;
