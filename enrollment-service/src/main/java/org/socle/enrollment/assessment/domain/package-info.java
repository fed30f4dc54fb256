/**
 * One beneficiary's application to one programme: what the active rule says about it, and by which facts.
 * Nobody has to apply; whoever the registry knows is assessed for every open programme.
 */
@NullMarked
package org.socle.enrollment.assessment.domain;

import org.jspecify.annotations.NullMarked;
