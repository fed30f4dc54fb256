package org.socle.registry.vocabulary;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish for a code list. */
public final class VocabularyProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.vocabulary.not-found", 404);

    private VocabularyProblems() {}
}
