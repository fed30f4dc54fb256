package org.socle.registry;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A household to send, with people nobody else is called like. Names only what a test is about.
 *
 * @param members JSON of the members
 * @param more further fields of the household, each with a comma at its end
 */
public record SampleHousehold(String commune, String roof, String members, String more) {

    public static SampleHousehold of(String... members) {
        return new SampleHousehold("SN-DK-01-01", "THATCH", String.join(",", members), "");
    }

    /** A household of one, whom nobody resembles. */
    public static SampleHousehold any() {
        return of(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()));
    }

    public SampleHousehold in(String otherCommune) {
        return new SampleHousehold(otherCommune, roof, members, more);
    }

    public SampleHousehold under(String otherRoof) {
        return new SampleHousehold(commune, otherRoof, members, more);
    }

    /** @param fields of the household, such as {@code "kind": "NOMADIC"} */
    public SampleHousehold with(String fields) {
        return new SampleHousehold(commune, roof, members, more + fields + ", ");
    }

    public static String member(String relationship, String given, String family, String sex, String born) {
        return member(relationship, given, family, sex, born, "");
    }

    /** @param more further fields, each beginning with a comma */
    public static String member(
            String relationship, String given, String family, String sex, String born, String more) {
        return """
                {"relationship": "%s", "given_names": "%s", "family_name": "%s", "sex": "%s", "birth_date": "%s"%s}\
                """.formatted(relationship, given, family, sex, born, more);
    }

    public String json() {
        return """
                {"commune_code": "%s", "urban": true,
                 "dwelling": {"roof": "%s", "water": "WELL", "latrine": true, "electricity": false, "rooms": 2},
                 %s"consent": {"given": true, "date": "2026-11-02"}, "members": [%s]}
                """.formatted(commune, roof, more, members);
    }

    /** A name of four syllables that hardly anybody has. */
    public static String anyName() {
        String name = IntStream.range(0, 4)
                .mapToObj(each -> letterOf("bdfgklmnprst") + letterOf("aeiou"))
                .collect(Collectors.joining());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public static String anyDay() {
        var random = ThreadLocalRandom.current();
        return "%d-%02d-%02d".formatted(random.nextInt(1950, 2010), random.nextInt(2, 12), random.nextInt(2, 28));
    }

    public static String anyPhone() {
        return "+22177%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    }

    public static String anyNin() {
        return "2198%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }

    private static String letterOf(String letters) {
        int at = ThreadLocalRandom.current().nextInt(letters.length());
        return letters.substring(at, at + 1);
    }
}
