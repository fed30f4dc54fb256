/**
 * Households over HTTP: what comes in is checked field by field, what goes out is for the eyes of those whose territory it
 * is.
 */
@NullMarked
package org.socle.registry.household.web;

import org.jspecify.annotations.NullMarked;
