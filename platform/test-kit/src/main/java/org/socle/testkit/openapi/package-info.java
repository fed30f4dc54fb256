/**
 * The API as it is published: compared with the document that was committed, and its examples tried. A change of the API
 * shows in a review as a change of that file.
 */
@NullMarked
package org.socle.testkit.openapi;

import org.jspecify.annotations.NullMarked;
