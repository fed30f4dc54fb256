/**
 * Makes what a service keeps of others anew from the first event of the log, while the service goes on. The new tables
 * are filled beside those in use and take their place in one transaction, in which no event comes in.
 */
@NullMarked
package org.socle.kit.view;

import org.jspecify.annotations.NullMarked;
