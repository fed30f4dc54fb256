package org.socle.registry.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.RegistrationStatus;

@ApplicationScoped
class SqlHouseholdStore implements HouseholdStore {

    private static final String SELECT = """
            SELECT h.id, h.territory_no, h.commune_code, h.urban, h.roof, h.water, h.latrine, h.electricity, h.rooms,
                   h.assets, h.status, h.merged_into, h.registered_at, h.version, to_jsonb(f) AS profile
              FROM household h
              LEFT JOIN household_profile f ON f.household_id = h.id
            """;

    private static final String INSERT = """
            INSERT INTO household (id, territory_no, commune_code, urban, roof, water, latrine, electricity, rooms,
                                   assets, status, registered_at, changed_at)
            SELECT id, territory_no, commune_code, urban, roof, water, latrine, electricity, rooms,
                   string_to_array(assets, ','), status, registered_at, registered_at
              FROM unnest(:ids::uuid[], :territories::int[], :communes::text[], :urban::boolean[], :roofs::text[],
                          :waters::text[], :latrines::boolean[], :electricity::boolean[], :rooms::int[],
                          :assets::text[], :statuses::text[], :registered::timestamptz[])
                AS row(id, territory_no, commune_code, urban, roof, water, latrine, electricity, rooms,
                       assets, status, registered_at)
            """;

    private static final String LIST = """
            SELECT h.id, h.territory_no, h.commune_code, h.urban, h.roof, h.water, h.latrine, h.electricity, h.rooms,
                   h.assets, h.status, h.merged_into, h.registered_at, h.version, to_jsonb(f) AS profile,
                   s.score, s.category,
                   (SELECT count(*)
                      FROM person p
                     WHERE p.household_id = h.id AND p.status = 'ACTIVE') AS size
              FROM household h
              LEFT JOIN household_profile f ON f.household_id = h.id
              LEFT JOIN household_score s ON s.household_id = h.id
             WHERE h.status <> 'MERGED'
               AND h.territory_no BETWEEN :lo AND :hi
            """;

    /** What was said first of those who live there. */
    private static final String REGISTERED_BY = """
               AND EXISTS (SELECT
                             FROM (SELECT r.organisation, r.access_point_id, r.channel
                                     FROM person p
                                     JOIN source_record r ON r.person_id = p.id
                                                         AND r.household_id = p.household_id
                                                         AND r.founded
                                    WHERE p.household_id = h.id
                                    ORDER BY r.id
                                    LIMIT 1) AS first
                            WHERE (:organisation::text IS NULL OR first.organisation = :organisation::text)
                              AND (:access_point::uuid IS NULL OR first.access_point_id = :access_point::uuid)
                              AND (:channel::text IS NULL OR first.channel = :channel::text))
            """;

    /** Narrows first to those of whom anything was said there. */
    private static final String TOLD_AT_ACCESS_POINT = """
               AND h.id IN (SELECT t.household_id
                              FROM source_record t
                             WHERE t.access_point_id = :access_point::uuid
                               AND t.founded)
            """;

    private static final String LINEAGES = """
            WITH RECURSIVE upwards(id, merged_into) AS (
                SELECT id, merged_into FROM household WHERE id = ANY (:ids)
                 UNION
                SELECT h.id, h.merged_into FROM upwards u JOIN household h ON h.id = u.merged_into
            ),
            lineage(standing, id) AS (
                SELECT id, id FROM upwards WHERE merged_into IS NULL
                 UNION
                SELECT l.standing, h.id FROM lineage l JOIN household h ON h.merged_into = l.id
            )
            SELECT standing, id FROM lineage
            """;

    private final Sql sql;
    private final HouseholdProfiles profiles;
    private final Clock clock;

    SqlHouseholdStore(Sql sql, HouseholdProfiles profiles, Clock clock) {
        this.sql = sql;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public void insert(List<Household> households) {
        if (households.isEmpty()) {
            return;
        }
        sql.of(INSERT)
                .withArray(
                        "ids",
                        "uuid",
                        each(households, household -> household.id().value()))
                .withArray("territories", "integer", homes(households, Home::territory))
                .withArray("communes", "text", homes(households, Home::communeCode))
                .withArray("urban", "boolean", homes(households, Home::urban))
                .withArray(
                        "roofs",
                        "text",
                        homes(households, home -> home.dwelling().roof()))
                .withArray(
                        "waters",
                        "text",
                        homes(households, home -> home.dwelling().water()))
                .withArray(
                        "latrines",
                        "boolean",
                        homes(households, home -> home.dwelling().latrine()))
                .withArray(
                        "electricity",
                        "boolean",
                        homes(households, home -> home.dwelling().electricity()))
                .withArray(
                        "rooms",
                        "integer",
                        homes(households, home -> home.dwelling().rooms()))
                .withArray("assets", "text", homes(households, SqlHouseholdStore::assets))
                .withArray("statuses", "text", each(households, Household::status))
                .withArray("registered", "timestamptz", each(households, Household::registeredAt))
                .update();
        profiles.write(households);
    }

    @Override
    public Optional<Household> find(UUID id) {
        return sql.of(SELECT + " WHERE h.id = :id").with("id", id).first(this::read);
    }

    @Override
    public List<Household> lock(Collection<UUID> ids) {
        return sql.of(SELECT + " WHERE h.id = ANY (:ids) ORDER BY h.id FOR UPDATE OF h")
                .withArray("ids", "uuid", ids)
                .list(this::read);
    }

    @Override
    public void change(Collection<UUID> ids) {
        sql.of("UPDATE household SET version = version + 1, changed_at = :now WHERE id = ANY (:ids)")
                .with("now", clock.instant())
                .withArray("ids", "uuid", ids)
                .update();
    }

    @Override
    public void changeHome(UUID id, Home home) {
        Dwelling dwelling = home.dwelling();
        sql.of("""
                        UPDATE household
                           SET urban = :urban, roof = :roof, water = :water, latrine = :latrine,
                               electricity = :electricity, rooms = :rooms, assets = string_to_array(:assets, ','),
                               version = version + 1, changed_at = :now
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("urban", home.urban())
                .with("roof", dwelling.roof())
                .with("water", dwelling.water())
                .with("latrine", dwelling.latrine())
                .with("electricity", dwelling.electricity())
                .with("rooms", dwelling.rooms())
                .with("assets", assets(home))
                .with("now", clock.instant())
                .update();
        profiles.replace(id, home);
    }

    @Override
    public void relocate(UUID id, Home home) {
        for (String table : List.of("household", "household_score", "household_caregiver")) {
            String key = table.equals("household") ? "id" : "household_id";
            sql.of("UPDATE " + table + " SET territory_no = :territory WHERE " + key + " = :id")
                    .with("id", id)
                    .with("territory", home.territory())
                    .update();
        }
        sql.of("UPDATE household SET commune_code = :commune WHERE id = :id")
                .with("id", id)
                .with("commune", home.communeCode())
                .update();
        changeHome(id, home);
    }

    @Override
    public void changeStatus(UUID id, RegistrationStatus status) {
        sql.of("UPDATE household SET status = :status, version = version + 1, changed_at = :now WHERE id = :id")
                .with("id", id)
                .with("status", status)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public void merge(UUID id, UUID into) {
        sql.of("""
                        UPDATE household
                           SET status = 'MERGED', merged_into = :into, version = version + 1, changed_at = :now
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("into", into)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public Map<UUID, Set<UUID>> lineages(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> lineages = new TreeMap<>();
        sql.of(LINEAGES)
                .withArray("ids", "uuid", ids)
                .list(row -> lineages.computeIfAbsent(row.uuid("standing"), ignored -> new TreeSet<>())
                        .add(row.uuid("id")));
        return lineages;
    }

    @Override
    public void stand(UUID id, RegistrationStatus status) {
        sql.of("""
                        UPDATE household
                           SET status = :status, merged_into = NULL, version = version + 1, changed_at = :now
                         WHERE id = :id
                        """)
                .with("id", id)
                .with("status", status)
                .with("now", clock.instant())
                .update();
    }

    @Override
    public List<Listed> list(Filter filter, Sort sort, Cursor cursor) {
        String after = cursor.after().orElse(null);
        String order = switch (sort) {
            case NEWEST_FIRST -> "AND (:after::text IS NULL OR h.id < :after::uuid) ORDER BY h.id DESC LIMIT :limit";
            case OLDEST_FIRST -> "AND (:after::text IS NULL OR h.id > :after::uuid) ORDER BY h.id LIMIT :limit";
            case POOREST_FIRST -> """
                        AND (:after::text IS NULL
                             OR (coalesce(s.score, 2147483647), h.id)
                              > (split_part(:after, ' ', 1)::int, split_part(:after, ' ', 2)::uuid))
                        ORDER BY coalesce(s.score, 2147483647), h.id LIMIT :limit
                        """;
        };
        Integer lo = filter.lo();
        Integer hi = filter.hi();
        SqlStatement list = sql.of(LIST
                + (filter.accessPoint() == null ? "" : TOLD_AT_ACCESS_POINT)
                + (filter.asksProvenance() ? REGISTERED_BY : "")
                + order);
        if (filter.asksProvenance()) {
            list.with("organisation", filter.organisation())
                    .with("access_point", filter.accessPoint())
                    .with("channel", filter.channel());
        }
        return list.with("lo", lo == null ? 0 : lo)
                .with("hi", hi == null ? Integer.MAX_VALUE : hi)
                .with("after", after)
                .with("limit", cursor.limit() + 1)
                .list(row -> new Listed(
                        read(row),
                        (int) row.number("size"),
                        row.optionalInteger("score").orElse(null),
                        row.optionalText("category").orElse(null)));
    }

    Household read(Row row) {
        HouseholdProfileRow profile = profiles.read(row);
        Dwelling dwelling = new Dwelling(
                row.optionalConstant("roof", Roof.class).orElse(null),
                profile.wall(),
                profile.floor(),
                row.optionalConstant("water", Water.class).orElse(null),
                row.optionalTruth("latrine").orElse(null),
                profile.sanitation(),
                row.optionalTruth("electricity").orElse(null),
                profile.lighting(),
                profile.cookingFuel(),
                row.optionalInteger("rooms").orElse(null));
        Set<Asset> assets = row.texts("assets").stream().map(Asset::valueOf).collect(Collectors.toSet());
        return new Household(
                new HouseholdId(row.uuid("id")),
                new Home(
                        row.text("commune_code"),
                        row.integer("territory_no"),
                        row.truth("urban"),
                        dwelling,
                        assets,
                        profile.kind(),
                        profile.address(),
                        profile.hardship()),
                row.constant("status", RegistrationStatus.class),
                row.optionalUuid("merged_into").orElse(null),
                row.instant("registered_at"),
                row.number("version"));
    }

    private static String assets(Home home) {
        return home.assets().isEmpty()
                ? ""
                : EnumSet.copyOf(home.assets()).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<@Nullable Object> homes(List<Household> households, Function<Home, @Nullable Object> column) {
        return each(households, household -> column.apply(household.home()));
    }

    private static List<@Nullable Object> each(
            List<Household> households, Function<Household, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(households.size());
        households.forEach(household -> values.add(column.apply(household)));
        return values;
    }
}
