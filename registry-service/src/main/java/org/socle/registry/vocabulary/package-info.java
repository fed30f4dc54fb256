/**
 * Code lists: what may be answered to a question, with words in both languages and the code of the DCI standard where
 * there is one. They are files of this service, and the registry's own enums use their codes.
 */
@NullMarked
package org.socle.registry.vocabulary;

import org.jspecify.annotations.NullMarked;
