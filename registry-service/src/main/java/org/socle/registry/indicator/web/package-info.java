/** Figures over HTTP, as JSON, as lines of JSON and as a list for a spreadsheet. */
@NullMarked
package org.socle.registry.indicator.web;

import org.jspecify.annotations.NullMarked;
