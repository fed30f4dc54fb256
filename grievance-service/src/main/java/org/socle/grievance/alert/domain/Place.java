package org.socle.grievance.alert.domain;

/**
 * Where something happens.
 *
 * @param areaCode as finely as the person said
 * @param publishedCode the same, but never finer than the commune: a village could tell who spoke
 */
public record Place(String areaCode, int territoryNo, String publishedCode, String regionCode) {}
