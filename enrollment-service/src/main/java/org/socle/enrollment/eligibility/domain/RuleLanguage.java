package org.socle.enrollment.eligibility.domain;

/** The language rules are written in. */
public interface RuleLanguage {

    /** Reads a rule and checks the type of everything it names. Nothing is run. */
    /** @param answers what may be asked about besides the catalogue */
    Compilation compile(RuleText text, AnswerFacts answers);
}
