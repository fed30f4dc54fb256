package org.socle.enrollment.registryview.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.database.Database;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.database.Params;
import org.socle.enrollment.database.Row;
import org.socle.enrollment.registryview.domain.Commune;
import org.socle.enrollment.registryview.domain.DwellingRecord;
import org.socle.enrollment.registryview.domain.HardshipRecord;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Member;
import org.socle.enrollment.registryview.domain.HouseholdRecord.Score;

/** The rows of households and of who belongs to them. */
@ApplicationScoped
class HouseholdRows {

    private final Database sql;
    private final Json json;

    HouseholdRows(Database sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    void write(HouseholdRecord household) {
        sql.change(
                """
                INSERT INTO household_view (household_id, commune_code, territory_no, urban, dwelling, assets, kind, hardship,
                                            registered_at)
                VALUES (:id, :commune, :territory, :urban, :dwelling::jsonb, :assets::text[], :kind, :hardship::jsonb,
                        :registeredAt)
                ON CONFLICT (household_id) DO UPDATE
                   SET commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       urban = excluded.urban,
                       dwelling = excluded.dwelling,
                       assets = excluded.assets,
                       kind = excluded.kind,
                       hardship = excluded.hardship
                """,
                Params.of("id", household.id())
                        .and("commune", household.commune().code())
                        .and("territory", household.commune().number())
                        .and("urban", household.urban())
                        .and("dwelling", json.write(household.dwelling()))
                        .and("assets", household.assets())
                        .and("kind", household.kind().orElse(null))
                        .and("hardship", json.write(household.hardship()))
                        .and("registeredAt", household.registeredAt()));
    }

    /** Returns who belonged to it and no longer does. */
    List<UUID> writeMembers(HouseholdRecord household) {
        var gone = sql.all(
                """
                DELETE FROM household_member_view
                 WHERE household_id = :id
                   AND person_id <> ALL (:persons::uuid[])
                RETURNING person_id
                """,
                Params.of("id", household.id())
                        .and(
                                "persons",
                                household.members().stream().map(Member::person).toList()),
                row -> row.uuid("person_id"));
        var members = new ArrayList<Params>();
        for (var position = 0; position < household.members().size(); position++) {
            var member = household.members().get(position);
            members.add(Params.of("household", household.id())
                    .and("person", member.person())
                    .and("position", position)
                    .and("relationship", member.relationship())
                    .and("territory", household.commune().number()));
        }
        sql.changeEach("""
                INSERT INTO household_member_view (household_id, person_id, position, relationship, territory_no)
                VALUES (:household, :person, :position, :relationship, :territory)
                ON CONFLICT (household_id, person_id) DO UPDATE
                   SET position = excluded.position,
                       relationship = excluded.relationship,
                       territory_no = excluded.territory_no
                """, members);
        return gone;
    }

    List<HouseholdRecord> read(Collection<UUID> ids, Map<UUID, List<Member>> members) {
        return sql.all("""
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
                """, Params.of("ids", ids), row -> household(row, members));
    }

    private HouseholdRecord household(Row row, Map<UUID, List<Member>> members) throws SQLException {
        var id = row.uuid("household_id");
        var score = row.maybeInteger("score");
        var category = row.maybeText("score_category");
        return new HouseholdRecord(
                id,
                new Commune(
                        row.text("commune_code"),
                        row.integer("territory_no"),
                        row.maybeText("department"),
                        row.maybeText("region")),
                row.yes("urban"),
                members.getOrDefault(id, List.of()),
                json.read(row.text("dwelling"), DwellingRecord.class),
                row.texts("assets"),
                row.maybeText("kind"),
                json.read(row.text("hardship"), HardshipRecord.class),
                score.isPresent() ? category.map(code -> new Score(score.getAsInt(), code)) : Optional.empty(),
                row.instant("registered_at"));
    }
}
