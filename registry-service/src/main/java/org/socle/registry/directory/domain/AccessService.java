package org.socle.registry.directory.domain;

/** What people can do at an access point; the words are in the code list access-service. */
public enum AccessService {
    REGISTRATION,
    UPDATE,
    ENROLLMENT,
    PAYMENT,
    COMPLAINT,
    INFORMATION,
    REFERRAL
}
