package org.socle.enrollment.registryview.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.registryview.domain.Commune;
import org.socle.enrollment.registryview.domain.DwellingRecord;
import org.socle.enrollment.registryview.domain.HardshipRecord;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Member;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Score;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

/** The rows of households and of who belongs to them. */
@ApplicationScoped
class HouseholdRows {

    private final Sql sql;
    private final Json json;

    HouseholdRows(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    void write(Collection<HouseholdRecord> told) {
        sql.of("""
                INSERT INTO household_view (household_id, commune_code, territory_no, urban, dwelling, assets, kind, hardship,
                                            registered_at)
                SELECT id, commune, territory, urban, dwelling, string_to_array(assets, ','), kind, hardship, registered_at
                  FROM unnest(:ids::uuid[], :communes::text[], :territories::int[], :urban::boolean[],
                              :dwellings::jsonb[], :assets::text[], :kinds::text[], :hardships::jsonb[],
                              :registered::timestamptz[])
                    AS told (id, commune, territory, urban, dwelling, assets, kind, hardship, registered_at)
                ON CONFLICT (household_id) DO UPDATE
                   SET commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       urban = excluded.urban,
                       dwelling = excluded.dwelling,
                       assets = excluded.assets,
                       kind = excluded.kind,
                       hardship = excluded.hardship
                """)
                .withArray("ids", "uuid", told, HouseholdRecord::id)
                .withArray("communes", "text", told, each -> each.commune().code())
                .withArray(
                        "territories", "integer", told, each -> each.commune().number())
                .withArray("urban", "boolean", told, HouseholdRecord::urban)
                .withArray("dwellings", "text", told, each -> json.write(each.dwelling()))
                .withArray("assets", "text", told, each -> String.join(",", each.assets()))
                .withArray("kinds", "text", told, each -> each.kind().orElse(null))
                .withArray("hardships", "text", told, each -> json.write(each.hardship()))
                .withArray("registered", "text", told, HouseholdRecord::registeredAt)
                .update();
    }

    void writeScores(Map<UUID, Score> scores) {
        var told = scores.entrySet();
        sql.of("""
                UPDATE household_view known
                   SET score = told.score, score_category = told.category
                  FROM unnest(:ids::uuid[], :scores::int[], :categories::text[]) AS told (id, score, category)
                 WHERE known.household_id = told.id
                """)
                .withArray("ids", "uuid", told, Map.Entry::getKey)
                .withArray("scores", "integer", told, each -> each.getValue().value())
                .withArray("categories", "text", told, each -> each.getValue().category())
                .update();
    }

    /** Returns who belonged to one of them and no longer does. */
    Map<UUID, List<UUID>> writeMembers(Collection<HouseholdRecord> told) {
        var placed = told.stream().flatMap(HouseholdRows::placed).toList();
        var gone = new LinkedHashMap<UUID, List<UUID>>();
        sql.of("""
                        DELETE FROM household_member_view known
                         WHERE household_id = ANY (:told::uuid[])
                           AND NOT EXISTS (
                               SELECT
                                 FROM unnest(:households::uuid[], :persons::uuid[]) AS member (household, person)
                                WHERE member.household = known.household_id
                                  AND member.person = known.person_id)
                        RETURNING household_id, person_id
                        """)
                .withArray("told", "uuid", told, HouseholdRecord::id)
                .withArray(
                        "households", "uuid", placed, each -> each.household().id())
                .withArray("persons", "uuid", placed, each -> each.member().person())
                .list(row -> Map.entry(row.uuid("household_id"), row.uuid("person_id")))
                .forEach(left -> gone.computeIfAbsent(left.getKey(), ignored -> new ArrayList<>())
                        .add(left.getValue()));
        sql.of("""
                INSERT INTO household_member_view (household_id, person_id, position, relationship, territory_no)
                SELECT *
                  FROM unnest(:households::uuid[], :persons::uuid[], :positions::int[], :relationships::text[],
                              :territories::int[])
                ON CONFLICT (household_id, person_id) DO UPDATE
                   SET position = excluded.position,
                       relationship = excluded.relationship,
                       territory_no = excluded.territory_no
                """)
                .withArray(
                        "households", "uuid", placed, each -> each.household().id())
                .withArray("persons", "uuid", placed, each -> each.member().person())
                .withArray("positions", "integer", placed, Placed::position)
                .withArray(
                        "relationships", "text", placed, each -> each.member().relationship())
                .withArray(
                        "territories",
                        "integer",
                        placed,
                        each -> each.household().commune().number())
                .update();
        return gone;
    }

    /** A member and its place in the household, from 0. */
    private record Placed(HouseholdRecord household, int position, Member member) {}

    private static Stream<Placed> placed(HouseholdRecord household) {
        return IntStream.range(0, household.members().size())
                .mapToObj(at -> new Placed(household, at, household.members().get(at)));
    }

    List<HouseholdRecord> read(Collection<UUID> ids, Map<UUID, List<Member>> members) {
        return sql.of("""
                SELECT household_id, commune_code, territory_no, urban, dwelling, assets, kind, hardship,
                       score, score_category,
                       registered_at, department.code AS department, region.code AS region
                  FROM household_view
                  LEFT JOIN territory department
                    ON department.level = 'DEPARTMENT' AND territory_no BETWEEN department.lo AND department.hi
                  LEFT JOIN territory region
                    ON region.level = 'REGION' AND territory_no BETWEEN region.lo AND region.hi
                 WHERE household_id = ANY (:ids::uuid[])
                 ORDER BY household_id
                """).withArray("ids", "uuid", ids).list(row -> household(row, members));
    }

    private HouseholdRecord household(Row row, Map<UUID, List<Member>> members) {
        var id = row.uuid("household_id");
        var score = row.optionalInteger("score");
        var category = row.optionalText("score_category");
        return new HouseholdRecord(
                id,
                new Commune(
                        row.text("commune_code"),
                        row.integer("territory_no"),
                        row.optionalText("department"),
                        row.optionalText("region")),
                row.truth("urban"),
                members.getOrDefault(id, List.of()),
                json.read(row.text("dwelling"), DwellingRecord.class),
                row.texts("assets"),
                row.optionalText("kind"),
                json.read(row.text("hardship"), HardshipRecord.class),
                score.flatMap(points -> category.map(code -> new Score(points, code))),
                row.instant("registered_at"));
    }
}
