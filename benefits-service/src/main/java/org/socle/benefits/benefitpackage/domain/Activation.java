package org.socle.benefits.benefitpackage.domain;

/** What comes of the wish to bring a version into force. */
public sealed interface Activation {

    /** The version is in force from now on; {@code first} tells that the package had none before. */
    record Activated(BenefitPackage benefitPackage, boolean first) implements Activation {}

    record AlreadyActive(int version) implements Activation {}

    /** An older version does not come back: its content is written again as a new version. */
    record Outdated(int version, int active) implements Activation {}

    record UnknownVersion(int version) implements Activation {}
}
