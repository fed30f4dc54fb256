/**
 * What an enrolled beneficiary may claim in a cycle, and the rule that says for which cycles. The rule looks only at
 * facts, never at the order in which they arrived, so events may come late and twice.
 */
@NullMarked
package org.socle.benefits.entitlement.domain;

import org.jspecify.annotations.NullMarked;
