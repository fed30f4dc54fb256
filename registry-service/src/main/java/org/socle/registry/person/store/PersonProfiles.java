package org.socle.registry.person.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Situation;

/** Writes and reads what is asked of few people. The columns are typed; between here and there a row is JSON. */
@ApplicationScoped
class PersonProfiles {

    private static final String WRITE = """
            INSERT INTO person_profile
            SELECT * FROM jsonb_populate_recordset(NULL::person_profile, :rows::jsonb)
                ON CONFLICT (person_id) DO UPDATE
               SET other_names = excluded.other_names,
                   original_given_names = excluded.original_given_names,
                   original_family_name = excluded.original_family_name,
                   birth_place = excluded.birth_place,
                   nationality = excluded.nationality,
                   languages = excluded.languages,
                   vital_status = excluded.vital_status,
                   marital_status = excluded.marital_status,
                   refugee_status = excluded.refugee_status,
                   education = excluded.education,
                   work_status = excluded.work_status,
                   work_formality = excluded.work_formality,
                   rural_worker = excluded.rural_worker,
                   contributory_schemes = excluded.contributory_schemes,
                   chronic_illness = excluded.chronic_illness,
                   seeing = excluded.seeing,
                   hearing = excluded.hearing,
                   walking = excluded.walking,
                   remembering = excluded.remembering,
                   self_care = excluded.self_care,
                   communicating = excluded.communicating,
                   death_date = excluded.death_date
            """;

    private final Sql sql;
    private final ObjectMapper json;

    PersonProfiles(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void write(List<Person> persons) {
        List<ProfileRow> rows = persons.stream()
                .filter(PersonProfiles::saysSomething)
                .map(ProfileRow::of)
                .toList();
        if (!rows.isEmpty()) {
            sql.of(WRITE).with("rows", text(rows)).update();
        }
    }

    /** Writes what is known now; of whom nothing is known any more, no row stays. */
    void replace(List<Person> persons) {
        List<UUID> silent = persons.stream()
                .filter(person -> !saysSomething(person))
                .map(person -> person.id().value())
                .toList();
        if (!silent.isEmpty()) {
            sql.of("DELETE FROM person_profile WHERE person_id = ANY (:ids)")
                    .withArray("ids", "uuid", silent)
                    .update();
        }
        write(persons);
    }

    /** Lets a person's profile be seen where the person lives now. */
    void move(UUID personId, int territory) {
        sql.of("UPDATE person_profile SET territory_no = :territory WHERE person_id = :id")
                .with("id", personId)
                .with("territory", territory)
                .update();
    }

    /** Empty when nothing was asked. */
    Optional<ProfileRow> read(Row row) {
        return row.optionalText("profile").map(this::profile);
    }

    private static boolean saysSomething(Person person) {
        return !person.details().background().equals(Background.UNKNOWN)
                || !person.details().situation().equals(Situation.UNKNOWN);
    }

    private String text(List<ProfileRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of plain values can be written", e);
        }
    }

    private ProfileRow profile(String text) {
        try {
            return json.readValue(text, ProfileRow.class);
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes the row.
            throw new IllegalStateException("a row of person_profile has a column this version does not know");
        }
    }
}
