package org.socle.enrollment.registryview.domain;

import java.util.Optional;

/**
 * Where a household lives, and the areas around it.
 *
 * @param code the commune
 * @param number the commune's own number in the tree of areas
 * @param department the department around it
 * @param region the region around it
 */
public record Commune(String code, int number, Optional<String> department, Optional<String> region) {}
