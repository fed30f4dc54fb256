/**
 * What a person is to the registry. Records here check themselves and hide personal data when printed.
 */
@NullMarked
package org.socle.registry.person.domain;

import org.jspecify.annotations.NullMarked;
