package org.socle.registry.vocabulary.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code list.
 *
 * @param version counted up with every change of the list
 * @param source where the codes come from
 * @param dciList the DCI list that {@link Term#dciCode} speaks of; null when the standard has none
 * @param answerScale code of the list that holds the answers to each term, such as the degrees of difficulty; null when a
 *     term is an answer itself
 */
public record Vocabulary(
        String code,
        int version,
        Labels names,
        String source,
        @Nullable String dciList,
        @Nullable String answerScale,
        List<Term> terms) {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Vocabulary {
        terms = List.copyOf(terms);
        require(CODE.matcher(code).matches(), code, "its code is not kebab-case");
        require(version >= 1, code, "versions are counted from 1");
        require(!source.isBlank(), code, "its source is not named");
        require(!terms.isEmpty(), code, "it has no terms");
        var seen = new HashSet<String>();
        for (var term : terms) {
            require(seen.add(term.code()), code, term.code() + " stands twice");
            require(dciList != null || term.dci().isEmpty(), code, term.code() + " has a DCI code out of no DCI list");
        }
    }

    public Optional<String> scale() {
        return Optional.ofNullable(answerScale);
    }

    private static void require(boolean condition, String list, String complaint) {
        if (!condition) {
            throw new IllegalArgumentException("The list " + list + " is not sound: " + complaint);
        }
    }
}
