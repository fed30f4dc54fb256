/** Tests of what is added to OpenAPI documents. They read the document as a caller gets it. */
@NullMarked
package org.socle.web.openapi;

import org.jspecify.annotations.NullMarked;
