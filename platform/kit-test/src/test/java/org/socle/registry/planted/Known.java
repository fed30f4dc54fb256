package org.socle.registry.planted;

/** Belongs to another service. */
public final class Known {}
