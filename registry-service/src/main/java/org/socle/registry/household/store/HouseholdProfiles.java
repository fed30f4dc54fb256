package org.socle.registry.household.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;

/** Writes and reads what is asked of few households. The columns are typed; between here and there a row is JSON. */
@ApplicationScoped
class HouseholdProfiles {

    private static final String WRITE = """
            INSERT INTO household_profile
            SELECT * FROM jsonb_populate_recordset(NULL::household_profile, :rows::jsonb)
            """;

    private final Sql sql;
    private final ObjectMapper json;

    HouseholdProfiles(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void write(List<Household> households) {
        write(households.stream()
                .map(household -> HouseholdProfileRow.of(household.id().value(), household.home())));
    }

    /** Writes what is known now; where nothing is known any more, no row stays. */
    void replace(UUID id, Home home) {
        sql.of("DELETE FROM household_profile WHERE household_id = :id")
                .with("id", id)
                .update();
        write(Stream.of(HouseholdProfileRow.of(id, home)));
    }

    HouseholdProfileRow read(Row row) {
        return row.optionalText("profile")
                .map(this::profile)
                .orElseGet(() -> HouseholdProfileRow.silent(row.uuid("id"), row.integer("territory_no")));
    }

    private void write(Stream<HouseholdProfileRow> profiles) {
        List<HouseholdProfileRow> rows =
                profiles.filter(HouseholdProfileRow::saysSomething).toList();
        if (!rows.isEmpty()) {
            sql.of(WRITE).with("rows", text(rows)).update();
        }
    }

    private String text(List<HouseholdProfileRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of plain values can be written", e);
        }
    }

    private HouseholdProfileRow profile(String text) {
        try {
            return json.readValue(text, HouseholdProfileRow.class);
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes the row.
            throw new IllegalStateException("a row of household_profile has a column this version does not know");
        }
    }
}
