/** Tables of figures as JSON, as lines of JSON, or as a list for a spreadsheet: whatever is asked for. */
@NullMarked
package org.socle.registry.figure.web;

import org.jspecify.annotations.NullMarked;
