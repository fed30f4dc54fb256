/** What a code list is. A list that breaks a rule never comes into being, so that the service does not start with it. */
@NullMarked
package org.socle.registry.vocabulary.domain;

import org.jspecify.annotations.NullMarked;
