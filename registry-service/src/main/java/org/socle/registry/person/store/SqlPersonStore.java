package org.socle.registry.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.person.domain.Situation;

@ApplicationScoped
class SqlPersonStore implements PersonStore {

    private static final String SELECT = """
            SELECT p.id, p.household_id, p.relationship, p.given_names, p.family_name, p.sex,
                   p.birth_from, p.birth_precision, p.birth_estimated, p.disabilities, p.pregnant, p.attends_school, p.occupation,
                   p.mother_name, p.father_name,
                   p.commune_code, p.territory_no, p.status, p.merged_into, p.consented_on, p.registered_at, p.version,
                   (SELECT n.number FROM social_number n WHERE n.person_id = p.id) AS social_number,
                   ARRAY(SELECT i.kind || ':' || i.position || ':' || encode(i.sealed, 'hex')
                           FROM person_identifier i
                          WHERE i.person_id = p.id) AS sealed,
                   to_jsonb(f) AS profile
              FROM person p
              LEFT JOIN person_profile f ON f.person_id = p.id
            """;

    private static final String INSERT = """
            INSERT INTO person (id, household_id, relationship, territory_no, commune_code, given_names, family_name, sex,
                                birth_from, birth_precision, birth_estimated, disabilities, pregnant, attends_school,
                                occupation, mother_name, father_name,
                                consented_on, status, registered_at, changed_at)
            SELECT id, household_id, relationship, territory_no, commune_code, given_names, family_name, sex,
                   birth_from, birth_precision, birth_estimated, string_to_array(disabilities, ','), pregnant,
                   attends_school, occupation, mother_name, father_name,
                   consented_on, status, registered_at, registered_at
              FROM unnest(:ids::uuid[], :household_ids::uuid[], :relationships::text[], :territories::int[],
                          :communes::text[], :given::text[], :family::text[], :sexes::text[], :birth_from::date[],
                          :precisions::text[], :estimated::boolean[], :disabilities::text[], :pregnant::boolean[], :school::boolean[],
                          :occupations::text[], :mothers::text[], :fathers::text[], :consents::date[], :statuses::text[], :registered::timestamptz[])
                AS row(id, household_id, relationship, territory_no, commune_code, given_names, family_name, sex,
                       birth_from, birth_precision, birth_estimated, disabilities, pregnant, attends_school, occupation,
                       mother_name, father_name,
                       consented_on, status, registered_at)
            """;

    private static final String UPDATE = """
            UPDATE person p
               SET given_names = row.given_names, family_name = row.family_name, sex = row.sex,
                   birth_from = row.birth_from, birth_precision = row.birth_precision,
                   birth_estimated = row.birth_estimated,
                   disabilities = string_to_array(row.disabilities, ','), pregnant = row.pregnant,
                   attends_school = row.attends_school, occupation = row.occupation,
                   mother_name = row.mother_name, father_name = row.father_name,
                   changed_at = :now, version = p.version + 1
              FROM unnest(:ids::uuid[], :given::text[], :family::text[], :sexes::text[], :birth_from::date[],
                          :precisions::text[], :estimated::boolean[], :disabilities::text[], :pregnant::boolean[],
                          :school::boolean[], :occupations::text[], :mothers::text[], :fathers::text[])
                AS row(id, given_names, family_name, sex, birth_from, birth_precision, birth_estimated, disabilities,
                       pregnant, attends_school, occupation, mother_name, father_name)
             WHERE p.id = row.id
            """;

    private final Sql sql;
    private final SealedIdentifiers identifiers;
    private final PersonProfiles profiles;
    private final Clock clock;

    SqlPersonStore(Sql sql, SealedIdentifiers identifiers, PersonProfiles profiles, Clock clock) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public void insert(List<Person> persons) {
        if (persons.isEmpty()) {
            return;
        }
        withDetails(sql.of(INSERT), persons)
                .withArray("household_ids", "uuid", each(persons, Person::householdId))
                .withArray("relationships", "text", each(persons, Person::relationship))
                .withArray("territories", "integer", each(persons, Person::territory))
                .withArray("communes", "text", each(persons, Person::communeCode))
                .withArray("consents", "date", each(persons, Person::consentedOn))
                .withArray("statuses", "text", each(persons, Person::status))
                .withArray("registered", "timestamptz", each(persons, Person::registeredAt))
                .update();
        identifiers.write(persons);
        profiles.write(persons);
    }

    @Override
    public void updateDetails(List<Person> persons) {
        if (persons.isEmpty()) {
            return;
        }
        withDetails(sql.of(UPDATE), persons).with("now", clock.instant()).update();
        identifiers.replace(persons);
        profiles.replace(persons);
    }

    @Override
    public void replaceDetails(List<Person> persons) {
        identifiers.forget(persons.stream().map(person -> person.id().value()).toList());
        updateDetails(persons);
    }

    private static SqlStatement withDetails(SqlStatement statement, List<Person> persons) {
        return statement
                .withArray("ids", "uuid", each(persons, person -> person.id().value()))
                .withArray("given", "text", detail(persons, PersonDetails::givenNames))
                .withArray("family", "text", detail(persons, PersonDetails::familyName))
                .withArray("sexes", "text", detail(persons, PersonDetails::sex))
                .withArray("birth_from", "date", detail(persons, SqlPersonStore::birthFrom))
                .withArray("precisions", "text", detail(persons, SqlPersonStore::birthPrecision))
                .withArray("estimated", "boolean", detail(persons, SqlPersonStore::birthEstimated))
                .withArray("disabilities", "text", detail(persons, SqlPersonStore::disabilities))
                .withArray("pregnant", "boolean", detail(persons, PersonDetails::pregnant))
                .withArray("school", "boolean", detail(persons, PersonDetails::attendsSchool))
                .withArray("occupations", "text", detail(persons, PersonDetails::occupation))
                .withArray("mothers", "text", detail(persons, PersonDetails::motherName))
                .withArray("fathers", "text", detail(persons, PersonDetails::fatherName));
    }

    @Override
    public Optional<Person> find(UUID id) {
        return sql.of(SELECT + " WHERE p.id = :id").with("id", id).first(this::read);
    }

    @Override
    public List<Person> findAll(Collection<UUID> ids) {
        return sql.of(SELECT + " WHERE p.id = ANY (:ids) ORDER BY p.id")
                .withArray("ids", "uuid", ids)
                .list(this::read);
    }

    @Override
    public List<Person> lock(Collection<UUID> ids) {
        return sql.of(SELECT + " WHERE p.id = ANY (:ids) ORDER BY p.id FOR UPDATE OF p")
                .withArray("ids", "uuid", ids)
                .list(this::read);
    }

    @Override
    public List<Person> membersOf(Collection<UUID> householdIds) {
        return sql.of(SELECT + """
                                 WHERE p.household_id = ANY (:ids)
                                   AND p.status <> 'MERGED'
                                 ORDER BY p.household_id, (p.relationship <> 'HEAD'), p.id
                                """).withArray("ids", "uuid", householdIds).list(this::read);
    }

    @Override
    public void changeStatus(Collection<UUID> ids, RegistrationStatus status) {
        sql.of("UPDATE person SET status = :status, changed_at = :now, version = version + 1 WHERE id = ANY (:ids)")
                .with("status", status)
                .with("now", clock.instant())
                .withArray("ids", "uuid", ids)
                .update();
    }

    @Override
    public void merge(UUID id, UUID into) {
        sql.of("""
                        UPDATE person
                           SET status = 'MERGED', merged_into = :into, changed_at = :now, version = version + 1
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("into", into)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void stand(UUID id, RegistrationStatus status) {
        sql.of("""
                        UPDATE person
                           SET status = :status, merged_into = NULL, changed_at = :now, version = version + 1
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("status", status)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void move(UUID id, UUID householdId, Home home, Relationship relationship) {
        sql.of("""
                        UPDATE person
                           SET household_id = :household, relationship = :relationship,
                               territory_no = :territory, commune_code = :commune,
                               changed_at = :now, version = version + 1
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("household", householdId)
                .with("relationship", relationship)
                .with("territory", home.territory())
                .with("commune", home.communeCode())
                .with("now", clock.instant())
                .update();
        identifiers.move(id, home.territory());
        profiles.move(id, home.territory());
        sql.of("UPDATE social_number SET territory_no = :territory WHERE person_id = :id")
                .with("id", id)
                .with("territory", home.territory())
                .update();
    }

    @Override
    public void leaveHousehold(UUID id) {
        sql.of("""
                        UPDATE person
                           SET household_id = NULL, relationship = NULL, changed_at = :now, version = version + 1
                         WHERE id = :id
                        """).with("id", id).with("now", clock.instant()).update();
    }

    @Override
    public List<Person> findBySocialNumber(String number) {
        return sql.of(SELECT + " WHERE p.id IN (SELECT n.person_id FROM social_number n WHERE n.number = :number)")
                .with("number", number)
                .list(this::read);
    }

    @Override
    public List<Person> findByIdentifier(@Nullable String kind, Collection<String> blindIndexes) {
        return sql.of(SELECT + """
                                 WHERE p.id IN (SELECT i.person_id
                                                  FROM person_identifier i
                                                 WHERE i.blind_index = ANY (:indexes)
                                                   AND (:kind::text IS NULL OR i.kind = :kind))
                                 ORDER BY p.id
                                 LIMIT 50
                                """)
                .withArray("indexes", "text", blindIndexes)
                .with("kind", kind)
                .list(this::read);
    }

    Person read(Row row) {
        UUID id = row.uuid("id");
        SealedIdentifiers.Opened opened = identifiers.open(id, row.texts("sealed"));
        Optional<ProfileRow> profile = profiles.read(row);
        Set<Disability> disabilities =
                row.texts("disabilities").stream().map(Disability::valueOf).collect(Collectors.toSet());
        PersonDetails details = new PersonDetails(
                row.text("given_names"),
                row.text("family_name"),
                row.constant("sex", Sex.class),
                birth(row),
                opened.phone(),
                opened.otherPhones(),
                opened.nationalIds(),
                disabilities,
                row.optionalTruth("pregnant").orElse(null),
                row.optionalTruth("attends_school").orElse(null),
                row.optionalConstant("occupation", Occupation.class).orElse(null),
                row.optionalText("mother_name").orElse(null),
                row.optionalText("father_name").orElse(null),
                profile.map(ProfileRow::background).orElse(Background.UNKNOWN),
                profile.map(ProfileRow::situation).orElse(Situation.UNKNOWN));
        return new Person(
                new PersonId(id),
                row.optionalText("social_number").orElse(null),
                row.optionalUuid("household_id").orElse(null),
                row.optionalConstant("relationship", Relationship.class).orElse(null),
                details,
                row.text("commune_code"),
                row.integer("territory_no"),
                row.constant("status", RegistrationStatus.class),
                row.optionalUuid("merged_into").map(PersonId::new).orElse(null),
                row.optionalDate("consented_on").orElse(null),
                row.instant("registered_at"),
                row.number("version"));
    }

    private static @Nullable BirthDate birth(Row row) {
        return row.optionalConstant("birth_precision", BirthDate.Precision.class)
                .map(precision -> new BirthDate(row.date("birth_from"), precision, row.truth("birth_estimated")))
                .orElse(null);
    }

    private static @Nullable Object birthFrom(PersonDetails details) {
        BirthDate birth = details.birth();
        return birth == null ? null : birth.from().toString();
    }

    private static @Nullable Object birthPrecision(PersonDetails details) {
        BirthDate birth = details.birth();
        return birth == null ? null : birth.precision();
    }

    private static Object birthEstimated(PersonDetails details) {
        BirthDate birth = details.birth();
        return birth != null && birth.estimated();
    }

    /** In the order of the enum, so that equal sets are written equally. */
    private static String disabilities(PersonDetails details) {
        return details.disabilities().isEmpty()
                ? ""
                : EnumSet.copyOf(details.disabilities()).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(","));
    }

    private static List<@Nullable Object> detail(
            List<Person> persons, Function<PersonDetails, @Nullable Object> column) {
        return each(persons, person -> column.apply(person.details()));
    }

    private static List<@Nullable Object> each(List<Person> persons, Function<Person, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(persons.size());
        persons.forEach(person -> values.add(column.apply(person)));
        return values;
    }
}
