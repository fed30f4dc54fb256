package org.socle.registry.directory.domain;

/** What somebody is in a committee; the words are in the code list committee-role. */
public enum CommitteeRole {
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    MEMBER,
    CIVIL_SOCIETY,
    OBSERVER
}
