/**
 * Identity as a fold of events: which statements belong to whom, who stands for whom, and who never may.
 */
@NullMarked
package org.socle.registry.identity.domain;

import org.jspecify.annotations.NullMarked;
