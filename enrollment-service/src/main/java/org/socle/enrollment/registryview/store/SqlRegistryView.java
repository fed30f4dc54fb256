package org.socle.enrollment.registryview.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;
import org.socle.enrollment.registryview.domain.FileAnswers;
import org.socle.enrollment.registryview.domain.HouseholdFile;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.PersonAt;
import org.socle.enrollment.registryview.domain.PersonRecord;
import org.socle.enrollment.registryview.domain.RegistryView;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

@ApplicationScoped
class SqlRegistryView implements RegistryView {

    /** Spaces of advisory locks; a person's number never meets a household's. */
    private static final int PERSONS = 71;

    private static final int HOUSEHOLDS = 72;

    private final Sql sql;
    private final Json json;
    private final HouseholdRows households;
    private final AnswerRows answers;

    SqlRegistryView(Sql sql, Json json, HouseholdRows households, AnswerRows answers) {
        this.sql = sql;
        this.json = json;
        this.households = households;
        this.answers = answers;
    }

    @Override
    public void lockPersons(Collection<UUID> persons) {
        lock(PERSONS, persons);
    }

    @Override
    public void lockHouseholds(Collection<UUID> ids) {
        lock(HOUSEHOLDS, ids);
    }

    /** In the order of the lock's own number: two who lock the same rows never wait for each other in a circle. */
    private void lock(int space, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sql.of("""
                SELECT pg_advisory_xact_lock(:space, number)
                  FROM (SELECT DISTINCT hashtext(id) AS number
                          FROM unnest(:ids::text[]) AS id
                         ORDER BY number) AS ordered
                """)
                .with("space", space)
                .withArray("ids", "text", ids, UUID::toString)
                .execute();
    }

    @Override
    public Map<UUID, List<UUID>> putHouseholds(Collection<HouseholdRecord> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        households.write(told);
        return households.writeMembers(told);
    }

    @Override
    public void putScores(Map<UUID, HouseholdRecord.Score> scores) {
        if (!scores.isEmpty()) {
            households.writeScores(scores);
        }
    }

    @Override
    public void putPersons(Collection<PersonAt> persons) {
        if (persons.isEmpty()) {
            return;
        }
        sql.of("""
                INSERT INTO person_view (person_id, commune_code, territory_no, facts, registered_at)
                SELECT *
                  FROM unnest(:ids::uuid[], :communes::text[], :territories::int[], :facts::jsonb[],
                              :registered::timestamptz[])
                ON CONFLICT (person_id) DO UPDATE
                   SET commune_code = excluded.commune_code,
                       territory_no = excluded.territory_no,
                       facts = excluded.facts
                """)
                .withArray("ids", "uuid", persons, told -> told.person().id())
                .withArray("communes", "text", persons, PersonAt::commune)
                .withArray("territories", "integer", persons, PersonAt::territory)
                .withArray("facts", "text", persons, told -> json.write(PersonJson.of(told.person())))
                .withArray("registered", "text", persons, told -> told.person().registeredAt())
                .update();
    }

    @Override
    public void putAnswersOfPerson(UUID person, ToldAnswers told) {
        answers.putOfPerson(person, told);
    }

    @Override
    public void putAnswersOfHousehold(UUID household, ToldAnswers told) {
        answers.putOfHousehold(household, told);
    }

    @Override
    public void redirect(UUID person, Optional<UUID> into) {
        sql.of("UPDATE person_view SET merged_into = :into::uuid WHERE person_id = :id")
                .with("into", into)
                .with("id", person)
                .update();
    }

    @Override
    public Set<UUID> mergedAmong(Collection<UUID> persons) {
        return Set.copyOf(sql.of("""
                SELECT person_id
                  FROM person_view
                 WHERE person_id = ANY (:persons::uuid[])
                   AND merged_into IS NOT NULL
                """).withArray("persons", "uuid", persons).list(row -> row.uuid("person_id")));
    }

    @Override
    public List<UUID> householdsOf(Collection<UUID> persons) {
        return sql.of("""
                SELECT DISTINCT household_id
                  FROM household_member_view
                 WHERE person_id = ANY (:persons::uuid[])
                 ORDER BY household_id
                """).withArray("persons", "uuid", persons).list(row -> row.uuid("household_id"));
    }

    @Override
    public Map<UUID, HouseholdFile> files(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var members = members(ids);
        var incomplete = members.stream()
                .filter(row -> row.record().isEmpty())
                .map(MemberRow::household)
                .collect(Collectors.toUnmodifiableSet());
        // Nobody is not somebody: an empty household has no claim, whatever its roof is made of.
        var complete = members.stream()
                .map(MemberRow::household)
                .filter(id -> !incomplete.contains(id))
                .distinct()
                .toList();
        if (complete.isEmpty()) {
            return Map.of();
        }
        var persons = members.stream()
                .flatMap(row -> row.record().stream())
                .collect(Collectors.toUnmodifiableMap(PersonRecord::id, Function.identity(), (one, same) -> one));
        var byHousehold = members.stream()
                .collect(Collectors.groupingBy(
                        MemberRow::household, Collectors.mapping(MemberRow::member, Collectors.toList())));
        var answered = answers.read(complete, persons.keySet());
        return households.read(complete, byHousehold).stream()
                .map(household -> new HouseholdFile(
                        household,
                        membersOf(household, persons),
                        new FileAnswers(
                                answered.households().getOrDefault(household.id(), Map.of()), answered.persons())))
                .collect(Collectors.toUnmodifiableMap(file -> file.household().id(), Function.identity()));
    }

    /** A member and, once it was told, the person. */
    private record MemberRow(UUID household, HouseholdRecord.Member member, Optional<PersonRecord> record) {}

    private List<MemberRow> members(Collection<UUID> ids) {
        return sql.of("""
                SELECT household_id, member.person_id, relationship, facts, registered_at
                  FROM household_member_view member
                  LEFT JOIN person_view person ON person.person_id = member.person_id
                 WHERE household_id = ANY (:ids::uuid[])
                 ORDER BY household_id, position
                """).withArray("ids", "uuid", ids).list(this::member);
    }

    private MemberRow member(Row row) {
        var person = row.uuid("person_id");
        var facts = row.optionalText("facts");
        var registeredAt = row.optionalInstant("registered_at");
        return new MemberRow(
                row.uuid("household_id"),
                new HouseholdRecord.Member(person, row.text("relationship")),
                facts.flatMap(text ->
                        registeredAt.map(at -> json.read(text, PersonJson.class).person(person, at))));
    }

    @Override
    public List<UUID> householdsAfter(Optional<UUID> household, int limit) {
        return sql.of("""
                SELECT household_id
                  FROM household_view
                 WHERE :after::uuid IS NULL OR household_id > :after
                 ORDER BY household_id
                 LIMIT :limit
                """).with("after", household).with("limit", limit).list(row -> row.uuid("household_id"));
    }

    @Override
    public Count countHouseholds() {
        return sql.of("""
                        SELECT count(*) AS known,
                               count(*) FILTER (WHERE NOT EXISTS (
                                   SELECT
                                     FROM household_member_view member
                                     LEFT JOIN person_view person USING (person_id)
                                    WHERE member.household_id = household_view.household_id
                                      AND person.person_id IS NULL)) AS complete
                          FROM household_view
                        """).one(row -> new Count(row.number("known"), row.number("complete")));
    }

    private static Map<UUID, PersonRecord> membersOf(HouseholdRecord household, Map<UUID, PersonRecord> persons) {
        return household.members().stream()
                .map(HouseholdRecord.Member::person)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), persons::get));
    }
}
