package org.socle.enrollment.eligibility.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What is known about one household on one day, by the names of the {@link FactCatalogue}. A fact that is not known is
 * not in the maps; it is never guessed.
 *
 * @param household the facts of the household; {@code dwelling} is a map of its own
 * @param members the facts of each member, in the order of the registry
 * @param subject which member is assessed; empty when the household as a whole is
 * @param today the day ages are counted at
 */
public record FactSheet(
        Map<String, Object> household, List<Map<String, Object>> members, OptionalInt subject, LocalDate today) {

    public FactSheet {
        household = Map.copyOf(household);
        members = members.stream().map(Map::copyOf).toList();
        if (subject.isPresent() && subject.getAsInt() >= members.size()) {
            throw new IllegalArgumentException("The subject is not among the members");
        }
    }

    /** The same facts, asked about one member. */
    public FactSheet about(int member) {
        return new FactSheet(household, members, OptionalInt.of(member), today);
    }

    /** The facts of the member that is assessed. */
    public Map<String, Object> person() {
        return members.get(subject.orElseThrow());
    }

    /**
     * A fingerprint of the facts, the same whatever order they arrived in. Ids are no facts, so two households with
     * the same facts have the same one.
     */
    public String hash() {
        try {
            var text = canonical(household) + canonical(members) + (subject.isPresent() ? canonical(person()) : "");
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((name, inner) -> sorted.put(String.valueOf(name), canonical(inner)));
                yield sorted.toString();
            }
            case List<?> list -> {
                var texts = new ArrayList<String>();
                list.forEach(inner -> texts.add(canonical(inner)));
                texts.sort(null);
                yield texts.toString();
            }
            default -> value.toString();
        };
    }
}
