/** What people receive. Each feature below is one package; this one holds only what all of them share. */
@NullMarked
package org.socle.benefits;

import org.jspecify.annotations.NullMarked;
