package org.socle.benefits.benefitpackage.store;

import java.io.Serializable;
import java.util.UUID;

/** Names one version of one package. */
record VersionKey(UUID packageId, int number) implements Serializable {}
