package org.socle.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Requests of households of people whom nobody knows yet. */
final class Households {

    private Households() {}

    /** A mother and her child in a commune. */
    static Map<String, Object> in(String communeCode) {
        var random = ThreadLocalRandom.current();
        var name = word(random);
        var mother = member("HEAD", "Awa " + word(random), name, "FEMALE", "1987-03");
        mother.put(
                "national_ids",
                List.of(Map.of("type", "NIN", "number", "21987%08d".formatted(random.nextInt(100_000_000)))));
        var child = member("CHILD", "Modou " + word(random), name, "MALE", "2018-09-14");
        child.put("attends_school", false);
        var request = new LinkedHashMap<String, Object>();
        request.put("commune_code", communeCode);
        request.put("urban", true);
        request.put(
                "dwelling", Map.of("roof", "ZINC", "water", "TAP", "latrine", true, "electricity", false, "rooms", 2));
        request.put("consent", Map.of("given", true, "date", "2026-11-02"));
        request.put("members", List.of(mother, child));
        return request;
    }

    private static Map<String, Object> member(
            String relationship, String given, String family, String sex, String born) {
        var member = new LinkedHashMap<String, Object>();
        member.put("relationship", relationship);
        member.put("given_names", given);
        member.put("family_name", family);
        member.put("sex", sex);
        member.put("birth_date", born);
        return member;
    }

    private static String word(ThreadLocalRandom random) {
        var letters = new StringBuilder();
        for (var index = 0; index < 9; index++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
