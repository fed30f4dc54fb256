package org.socle.web.problem;

/**
 * A place inside a text that a field holds, such as in an expression. As the first argument of a {@link FieldProblem} it
 * becomes the members {@code line} and {@code column}, and fills {@code {0}} and {@code {1}} of its words.
 *
 * @param line from 1
 * @param column from 1
 */
public record TextPosition(int line, int column) {}
