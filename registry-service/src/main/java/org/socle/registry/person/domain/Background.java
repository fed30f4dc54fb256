package org.socle.registry.person.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else a person is called, and where they come from. Never leaves this service.
 *
 * @param otherNames names the person also goes by, such as a maiden name
 * @param originalGivenNames in the script in which the person writes them, such as Arabic; the same for the family name
 * @param nationality ISO 3166-1 alpha-2
 * @param languages ISO 639-3, the one spoken best first; empty when not asked
 */
public record Background(
        @Nullable String otherNames,
        @Nullable String originalGivenNames,
        @Nullable String originalFamilyName,
        @Nullable String birthPlace,
        @Nullable String nationality,
        List<String> languages) {

    /** Nothing was asked. */
    public static final Background UNKNOWN = new Background(null, null, null, null, null, List.of());

    public Background {
        languages = List.copyOf(languages);
    }

    /** This background with everything the newer statement says; what it leaves out stays as it is. */
    public Background correctedBy(Background newer) {
        return new Background(
                newer.otherNames == null ? otherNames : newer.otherNames,
                newer.originalGivenNames == null ? originalGivenNames : newer.originalGivenNames,
                newer.originalFamilyName == null ? originalFamilyName : newer.originalFamilyName,
                newer.birthPlace == null ? birthPlace : newer.birthPlace,
                newer.nationality == null ? nationality : newer.nationality,
                newer.languages.isEmpty() ? languages : newer.languages);
    }

    @Override
    public String toString() {
        return "Background[hidden]";
    }
}
