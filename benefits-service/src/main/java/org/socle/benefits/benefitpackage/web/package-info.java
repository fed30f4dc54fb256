/** Packages over HTTP. Records in, records out. */
@NullMarked
package org.socle.benefits.benefitpackage.web;

import org.jspecify.annotations.NullMarked;
