/** Confirmations, rules and the list of households that are due, over HTTP. */
@NullMarked
package org.socle.registry.recertification.web;

import org.jspecify.annotations.NullMarked;
