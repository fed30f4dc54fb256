package org.socle.registry.deprivation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.deprivation.DeprivationStore.HouseholdChildren;
import org.socle.registry.deprivation.domain.ChildSituation;
import org.socle.registry.deprivation.domain.DeprivationRun;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.Sex;

/** Reads of the members of households what deprivation is made of: no name and no identifier of theirs. */
@ApplicationScoped
class ReadChildren {

    private static final String COUNT = """
            SELECT count(*) AS households
              FROM household h
              JOIN territory ours ON ours.code = :territory
             WHERE h.status = 'ACTIVE'
               AND h.territory_no BETWEEN ours.lo AND ours.hi
            """;

    private static final String NEXT = """
            SELECT h.id, h.urban, h.roof, h.water, h.latrine, h.electricity, h.rooms, h.assets,
                   f.wall, f.floor, f.sanitation, f.lighting, f.cooking_fuel,
                   coalesce(area.code, ours.code) AS area
              FROM household h
              JOIN territory ours ON ours.code = :territory
              LEFT JOIN household_profile f ON f.household_id = h.id
              LEFT JOIN territory area ON area.level = :level AND h.territory_no BETWEEN area.lo AND area.hi
             WHERE h.status = 'ACTIVE'
               AND h.territory_no BETWEEN ours.lo AND ours.hi
               AND h.id > :after
             ORDER BY h.id
             LIMIT :limit
            """;

    private static final String MEMBERS = """
            SELECT household_id, sex, birth_from, attends_school, occupation, cardinality(disabilities) > 0 AS disabled
              FROM person
             WHERE household_id = ANY (:households)
               AND status = 'ACTIVE'
            """;

    private final Sql sql;

    ReadChildren(Sql sql) {
        this.sql = sql;
    }

    long households(DeprivationRun run) {
        return sql.of(COUNT).with("territory", run.territoryCode()).one(row -> row.number("households"));
    }

    List<HouseholdChildren> next(DeprivationRun run, UUID after, int limit) {
        Map<UUID, Living> households = new LinkedHashMap<>();
        sql.of(NEXT)
                .with("territory", run.territoryCode())
                .with("level", run.level())
                .with("after", after)
                .with("limit", limit)
                .list(row -> households.put(row.uuid("id"), Living.read(row)));
        Map<UUID, List<Member>> members =
                sql.of(MEMBERS).withArray("households", "uuid", households.keySet()).list(Member::read).stream()
                        .collect(Collectors.groupingBy(Member::household));
        List<HouseholdChildren> found = new ArrayList<>();
        households.forEach((id, living) -> {
            List<Member> own = members.getOrDefault(id, List.of());
            found.add(new HouseholdChildren(
                    id,
                    own.stream().map(member -> living.of(member, own.size())).toList()));
        });
        return found;
    }

    private record Living(boolean urban, String area, Dwelling dwelling, List<Asset> assets) {

        static Living read(Row row) {
            return new Living(
                    row.truth("urban"),
                    row.text("area"),
                    new Dwelling(
                            row.optionalConstant("roof", Roof.class).orElse(null),
                            row.optionalConstant("wall", Wall.class).orElse(null),
                            row.optionalConstant("floor", Floor.class).orElse(null),
                            row.optionalConstant("water", Water.class).orElse(null),
                            row.optionalTruth("latrine").orElse(null),
                            row.optionalConstant("sanitation", Sanitation.class).orElse(null),
                            row.optionalTruth("electricity").orElse(null),
                            row.optionalConstant("lighting", Lighting.class).orElse(null),
                            row.optionalConstant("cooking_fuel", CookingFuel.class)
                                    .orElse(null),
                            row.optionalInteger("rooms").orElse(null)),
                    row.texts("assets").stream().map(Asset::valueOf).toList());
        }

        ChildSituation of(Member member, int members) {
            return new ChildSituation(
                    member.sex(),
                    member.bornOn(),
                    member.disabled(),
                    member.attendsSchool(),
                    member.occupation(),
                    urban,
                    area,
                    members,
                    dwelling,
                    Set.copyOf(assets));
        }
    }

    private record Member(
            UUID household,
            Sex sex,
            @Nullable LocalDate bornOn,
            boolean disabled,
            @Nullable Boolean attendsSchool,
            @Nullable Occupation occupation) {

        static Member read(Row row) {
            return new Member(
                    row.uuid("household_id"),
                    row.constant("sex", Sex.class),
                    row.optionalDate("birth_from").orElse(null),
                    row.truth("disabled"),
                    row.optionalTruth("attends_school").orElse(null),
                    row.optionalConstant("occupation", Occupation.class).orElse(null));
        }

        @Override
        public String toString() {
            return "Member[hidden]";
        }
    }
}
