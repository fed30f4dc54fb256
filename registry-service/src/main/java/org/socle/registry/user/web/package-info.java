/**
 * Accounts over HTTP, for administrators.
 */
@NullMarked
package org.socle.registry.user.web;

import org.jspecify.annotations.NullMarked;
