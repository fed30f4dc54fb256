package org.socle.registry.deprivation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.Occupation;

/** What an indicator of deprivation may look at: a code or a number, from the facts of a child and of its household. */
public enum ChildVariable {
    SCHOOL_ATTENDANCE(Codes.YES_NO),
    /** The main work of the child. */
    OCCUPATION(Codes.of(Occupation.values())),
    DISABILITY(Codes.YES_NO),
    WATER(Codes.of(Water.values())),
    LATRINE(Codes.YES_NO),
    ROOF(Codes.of(Roof.values())),
    ELECTRICITY(Codes.YES_NO),
    /** Members by rooms, to two decimals. */
    PERSONS_PER_ROOM(List.of()),
    /** How many of radio, television and mobile phone there are; a household that named nothing has none. */
    INFORMATION_ASSETS(List.of());

    private static final Set<Asset> INFORMATION = Set.of(Asset.RADIO, Asset.TELEVISION, Asset.MOBILE_PHONE);

    private final List<String> codes;

    ChildVariable(List<String> codes) {
        this.codes = codes;
    }

    public boolean isNumber() {
        return codes.isEmpty();
    }

    /** What a code may be; empty for a number. */
    public List<String> codes() {
        return codes;
    }

    Optional<String> value(ChildSituation child) {
        var dwelling = child.dwelling();
        return switch (this) {
            case SCHOOL_ATTENDANCE -> yesNo(child.attendsSchool());
            case OCCUPATION -> code(child.occupation());
            case DISABILITY -> yesNo(child.disabled());
            case WATER -> code(dwelling.water());
            case LATRINE -> yesNo(dwelling.latrine());
            case ROOF -> code(dwelling.roof());
            case ELECTRICITY -> yesNo(dwelling.electricity());
            case PERSONS_PER_ROOM -> perRoom(child.members(), dwelling.rooms());
            case INFORMATION_ASSETS ->
                Optional.of(Long.toString(
                        child.assets().stream().filter(INFORMATION::contains).count()));
        };
    }

    private static Optional<String> perRoom(int members, @Nullable Integer rooms) {
        return rooms == null || rooms == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(members)
                        .divide(BigDecimal.valueOf(rooms), 2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static Optional<String> yesNo(@Nullable Boolean value) {
        return value == null ? Optional.empty() : Optional.of(value ? "YES" : "NO");
    }

    private static Optional<String> code(@Nullable Enum<?> value) {
        return Optional.ofNullable(value).map(Enum::name);
    }

    private static final class Codes {

        static final List<String> YES_NO = List.of("YES", "NO");

        static List<String> of(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).toList();
        }
    }
}
