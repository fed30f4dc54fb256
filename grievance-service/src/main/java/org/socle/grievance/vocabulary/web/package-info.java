/** The words behind the codes, in both languages. Public, so that any form can be built from it. */
@NullMarked
package org.socle.grievance.vocabulary.web;

import org.jspecify.annotations.NullMarked;
