/**
 * What browsers must be told: which pages may call us, and what our own pages may load.
 * Our pages load nothing from elsewhere.
 */
@NullMarked
package org.socle.gateway.browser;

import org.jspecify.annotations.NullMarked;
