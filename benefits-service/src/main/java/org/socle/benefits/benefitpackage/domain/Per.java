package org.socle.benefits.benefitpackage.domain;

/** Whether goods are given once to the beneficiary or once for each member of the household. */
public enum Per {
    BENEFICIARY,
    MEMBER
}
