/** The programmes that packages are for, as enrollment tells of them. This service never changes a programme. */
@NullMarked
package org.socle.benefits.programme;

import org.jspecify.annotations.NullMarked;
