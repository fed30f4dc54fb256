package org.socle.benefits.benefitpackage.domain;

import java.util.UUID;

/** Identifies a package through all its versions. */
public record PackageId(UUID value) {}
