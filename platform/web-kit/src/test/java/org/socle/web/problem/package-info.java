/** Tests of the problem documents. They run against a small resource that makes every mistake on purpose. */
@NullMarked
package org.socle.web.problem;

import org.jspecify.annotations.NullMarked;
