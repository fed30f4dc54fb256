/**
 * Lists as people send them: comma, semicolon or tab, in the encodings of spreadsheets, with or without a byte order mark,
 * columns in any order. Read as a stream, so that the length of a list or of a row does not matter.
 */
@NullMarked
package org.socle.registry.csv;

import org.jspecify.annotations.NullMarked;
