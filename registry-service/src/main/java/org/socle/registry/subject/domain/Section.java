package org.socle.registry.subject.domain;

import java.util.Locale;

/** What is held about a person, part by part, in the order in which it is handed over. */
public enum Section {
    PERSON,
    PROFILE,
    IDENTIFIERS,
    SOCIAL_NUMBERS,
    HOUSEHOLDS,
    HOUSEHOLD_PROFILES,
    QUESTIONNAIRE_ANSWERS,
    ANSWER_HISTORY,
    ANSWERS_TOLD,
    CAREGIVERS,
    PERSON_HISTORY,
    IDENTIFIER_HISTORY,
    HOUSEHOLD_HISTORY,
    CONFIRMATIONS,
    STATEMENTS,
    PARTNER_REFERENCES,
    SCORES,
    COMMUNITY_RANKS,
    COMMITTEE_DECISIONS,
    REVIEWS,
    REVIEW_NOTES,
    REVIEW_OPINIONS,
    LINK_SAMPLES,
    IDENTITY_EVENTS,
    CHANGE_REQUESTS,
    CHANGE_ATTACHMENTS,
    PROGRAMMES,
    LEGAL_HOLDS,
    ERASURES,
    DUPLICATE_CHECK,
    EVENTS_TOLD,
    ACCESS;

    /** As it stands in the document. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
