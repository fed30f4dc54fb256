/**
 * States of programmes, and how nested quotas count.
 * Nothing here needs a database.
 */
@NullMarked
package org.socle.enrollment.programme.domain;

import org.jspecify.annotations.NullMarked;
