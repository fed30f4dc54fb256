package org.socle.registry.undo;

import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** What a partner that pushes lists, and takes them back, asks in tests. */
final class UndoCalls {

    static final String COMMUNE = "SN-SL-03-02";

    private static final List<String> CONTENT = List.of(
            "person",
            "person_profile",
            "person_identifier",
            "household",
            "household_profile",
            "household_caregiver",
            "household_score",
            "source_record",
            "partner_person",
            "dedup_person",
            "dedup_key",
            "person_search_key",
            "review",
            "link_sample",
            "import_changed_row");

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
            + "national_id,commune_code,urban,roof,occupation,consent,consent_date,caregiver_ref\n";

    final RegistryApi ngo = partner("UNDO-NGO");
    final RegistryApi ministry = RegistryApi.as(TestToken.ministry().may("registry:identity:read"));

    /** The same references in two tests must not meet. */
    final String reference = UUID.randomUUID().toString().substring(0, 8);

    static RegistryApi partner(String organisation) {
        return RegistryApi.as(TestToken.machine(organisation.toLowerCase(Locale.ROOT), organisation)
                .may("registry:imports:read", "registry:imports:write")
                .in("SN"));
    }

    /** A person as a list tells of them; nobody resembles them. */
    record Row(Map<String, String> cells) {

        Row with(String column, String value) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(column, value);
            return new Row(changed);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        private String line() {
            List<String> line = new ArrayList<>();
            for (String column : HEADER.strip().split(",")) {
                line.add(cell(column));
            }
            return String.join(",", line) + "\n";
        }
    }

    Row row(String household, String person, String relationship) {
        return new Row(Map.of(
                        "household_ref",
                        reference + household,
                        "person_ref",
                        reference + household + person,
                        "relationship",
                        relationship,
                        "given_names",
                        anyName(),
                        "family_name",
                        anyName(),
                        "sex",
                        "F",
                        "birth_date",
                        anyDay(),
                        "commune_code",
                        COMMUNE,
                        "roof",
                        "thatch"))
                .with("national_id", anyNin())
                .with("consent", "yes")
                .with("consent_date", "2026-05-12");
    }

    static String list(Row... rows) {
        StringBuilder list = new StringBuilder(HEADER);
        for (Row row : rows) {
            list.append(row.line());
        }
        return list.toString();
    }

    JsonPath pushes(String push, Row... rows) {
        return ngo.imported(reference + push, list(rows));
    }

    Response undoes(String push, String query) {
        return ngo.acts().post("/v1/imports/" + push + "/undo" + query);
    }

    /** Undoes a push and waits until that is done. */
    JsonPath undone(String push, String query) {
        Response accepted = undoes(push, query);
        accepted.then().statusCode(202);
        ngo.ended(accepted.path("operation_id"));
        return ngo.asks().get("/v1/imports/" + push + "/undo").jsonPath();
    }

    List<String> obstacles(String push) {
        return ngo.asks()
                .get("/v1/imports/" + push + "/undo-obstacles")
                .jsonPath()
                .getList("items.reason");
    }

    /** The person behind a reference of the partner. */
    static String person(Sql sql, ScopedWork scoped, Row row) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT 'per_' || replace(person_id::text, '-', '') AS id FROM partner_person"
                                + " WHERE organisation = 'UNDO-NGO' AND person_ref = :reference")
                        .with("reference", row.cell("person_ref"))
                        .one(found -> found.text("id")));
    }

    /** Everything registered, table by table, but for what only says how often and when it was written. */
    static Map<String, String> content(Sql sql, ScopedWork scoped) {
        Map<String, String> content = new LinkedHashMap<>();
        for (String table : CONTENT) {
            content.put(
                    table,
                    scoped.call(
                            TerritoryScope.WHOLE,
                            () -> sql.of("""
                            SELECT coalesce(string_agg(kept, ' ' ORDER BY kept), '') AS content
                              FROM (SELECT (to_jsonb(t) - ARRAY['version', 'changed_at', 'scored_at'%s]::text[])::text AS kept
                                      FROM %s t
                                     WHERE t.territory_no = (SELECT lo FROM territory WHERE code = '%s')) AS rows
                            """.formatted(
                                            table.equals("person_identifier") ? ", 'sealed'" : "", table, COMMUNE))
                                    .one(row -> row.text("content"))));
        }
        return content;
    }
}
