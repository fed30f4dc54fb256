package org.socle.bench.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * Somebody as a clerk wrote them down.
 *
 * @param commune number of the commune
 * @param phone empty when not told, as are the document, the mother and the family name
 */
record Described(
        String given,
        String family,
        Sex sex,
        @Nullable BirthDate birth,
        int commune,
        String phone,
        String document,
        String mother) {

    /** Half of a digest: as long as the blind indexes that the registry compares. */
    private static final int BYTES = 16;

    MatchRecord as(UUID person, @Nullable UUID household) {
        return MatchRecord.of(
                person,
                household,
                StandardName.of(given),
                StandardName.of(family),
                sex,
                birth,
                commune,
                "",
                phone.isEmpty() ? null : blind(phone),
                document.isEmpty() ? Map.of() : Map.of("NIN", blind(document)),
                StandardName.of(mother));
    }

    Described named(String otherGiven, String otherFamily) {
        return new Described(otherGiven, otherFamily, sex, birth, commune, phone, document, mother);
    }

    Described born(@Nullable BirthDate other) {
        return new Described(given, family, sex, other, commune, phone, document, mother);
    }

    Described livingIn(int other) {
        return new Described(given, family, sex, birth, other, phone, document, mother);
    }

    Described calledAt(String other) {
        return new Described(given, family, sex, birth, commune, other, document, mother);
    }

    Described documented(String other) {
        return new Described(given, family, sex, birth, commune, phone, other, mother);
    }

    Described childOf(String other) {
        return new Described(given, family, sex, birth, commune, phone, document, other);
    }

    /** Numbers are compared by their hashes, between which no slip can be seen. */
    private static String blind(String number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Described[hidden]";
    }
}
