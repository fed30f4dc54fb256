package org.socle.registry.recertification.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.territory.Territory;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.recertification.DuePosition;
import org.socle.registry.recertification.RecertificationStore;
import org.socle.registry.recertification.domain.Confirmation;
import org.socle.registry.recertification.domain.Recertification;
import org.socle.registry.recertification.domain.RecertificationRule;
import org.socle.registry.recertification.domain.RecertificationRules;
import org.socle.registry.recertification.domain.Term;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.source.domain.Channel;

@ApplicationScoped
class SqlRecertificationStore implements RecertificationStore {

    private static final String TERM = """
            WITH %1$s
            SELECT h.last_confirmed_on, %2$s AS due_on
              FROM household h
              LEFT JOIN household_profile f ON f.household_id = h.id
              LEFT JOIN household_score s ON s.household_id = h.id
             WHERE h.id = :id
               AND h.status <> 'MERGED'
            """.formatted(TermSql.RULE, TermSql.DUE);

    private static final String MONTHS = """
            SELECT DISTINCT months::int AS months
              FROM recertification_rule
             WHERE version = (SELECT max(version) FROM recertification_rule_set)
            """;

    /**
     * Under one term, households are due in the order in which they were confirmed, which is that of the index. A day of a
     * longer month is due on the last one of a shorter month: up to three days fall together.
     */
    private static final String DUE = """
            WITH %1$s
            SELECT h.id, h.commune_code, coalesce(f.kind, 'PRIVATE') AS kind, s.category, h.last_confirmed_on,
                   (h.last_confirmed_on + make_interval(months => :term))::date AS due_on
              FROM household h
              LEFT JOIN household_profile f ON f.household_id = h.id
              LEFT JOIN household_score s ON s.household_id = h.id
             WHERE h.status = 'ACTIVE'
               AND h.territory_no BETWEEN :lo AND :hi
               AND h.last_confirmed_on <= :latest::date
               AND h.last_confirmed_on >= :earliest::date
               AND (h.last_confirmed_on + make_interval(months => :term))::date < :before::date
               AND ((h.last_confirmed_on + make_interval(months => :term))::date, h.last_confirmed_on, h.id)
                 > (:after_due::date, :after_confirmed::date, :after_id::uuid)
               AND :term = %2$s
             ORDER BY h.last_confirmed_on, h.id
             LIMIT :rows
            """.formatted(TermSql.RULE, TermSql.MONTHS);

    private static final String RULES = """
            SELECT r.household_kind, r.category, r.territory_code, r.months
              FROM recertification_rule r
             WHERE r.version = :version
             ORDER BY r.position
            """;

    private static final String ADD_RULES = """
            INSERT INTO recertification_rule (version, position, household_kind, category, territory_code, months)
            SELECT :version, position, household_kind, category, territory_code, months
              FROM unnest(:kinds::text[], :categories::text[], :territories::text[], :months::int[])
              WITH ORDINALITY
                AS row(household_kind, category, territory_code, months, position)
            """;

    /** By how many days two months differ at most. */
    private static final int MONTHS_DIFFER = 3;

    /** PostgreSQL compares the bytes of ids, Java their halves as signed numbers; as texts they are in the order of bytes. */
    private static final Comparator<Recertification> IN_ORDER = Comparator.comparing(
                    (Recertification each) -> each.term().dueOn())
            .thenComparing(each -> each.term().lastConfirmedOn())
            .thenComparing(each -> each.household().text());

    private final Sql sql;
    private final int months;

    SqlRecertificationStore(Sql sql, @ConfigProperty(name = "registry.recertification.months") int months) {
        this.sql = sql;
        this.months = months;
    }

    @Override
    public Optional<Term> term(UUID household, LocalDate today) {
        return sql.of(TERM).with("id", household).with("months", months).first(row -> term(row, today));
    }

    @Override
    public List<Recertification> due(
            LocalDate before, Optional<Territory> area, DuePosition after, int most, LocalDate today) {
        Set<Integer> terms = new TreeSet<>(Set.of(months));
        terms.addAll(sql.of(MONTHS).list(row -> row.integer("months")));
        List<Recertification> due = new ArrayList<>();
        for (int term : terms) {
            due.addAll(sql.of(DUE)
                    .with("months", months)
                    .with("term", term)
                    .with("lo", area.map(Territory::lo).orElse(0))
                    .with("hi", area.map(Territory::hi).orElse(Integer.MAX_VALUE))
                    .with("before", before)
                    .with("latest", before.minusMonths(term).plusDays(MONTHS_DIFFER))
                    .with("earliest", after.due().minusMonths(term).minusDays(MONTHS_DIFFER))
                    .with("after_due", after.due())
                    .with("after_confirmed", after.confirmed())
                    .with("after_id", after.household())
                    .with("rows", most)
                    .list(row -> new Recertification(
                            new HouseholdId(row.uuid("id")),
                            row.text("commune_code"),
                            row.constant("kind", HouseholdKind.class),
                            row.optionalConstant("category", Category.class).orElse(null),
                            term(row, today))));
        }
        return due.stream().sorted(IN_ORDER).limit(most).toList();
    }

    @Override
    public void add(Confirmation confirmation) {
        sql.of("""
                        INSERT INTO household_confirmation (id, household_id, version, channel, confirmed_on, confirmed_by,
                                                            organisation, recorded_at)
                        VALUES (:id, :household, :version, :channel, :on, :by, :organisation, :at)
                        """)
                .with("id", confirmation.id())
                .with("household", confirmation.household())
                .with("version", confirmation.version())
                .with("channel", confirmation.channel())
                .with("on", confirmation.on())
                .with("by", confirmation.by())
                .with("organisation", confirmation.organisation())
                .with("at", confirmation.recordedAt())
                .update();
    }

    @Override
    public List<Confirmation> confirmations(UUID household, Cursor cursor) {
        return sql.of("""
                        SELECT *
                          FROM household_confirmation
                         WHERE household_id = :household
                           AND (:after::uuid IS NULL OR id < :after)
                         ORDER BY id DESC
                         LIMIT :rows
                        """)
                .with("household", household)
                .with("after", cursor.afterId().orElse(null))
                .with("rows", cursor.limit() + 1)
                .list(row -> new Confirmation(
                        row.uuid("id"),
                        row.uuid("household_id"),
                        row.number("version"),
                        row.constant("channel", Channel.class),
                        row.date("confirmed_on"),
                        row.text("confirmed_by"),
                        row.text("organisation"),
                        row.instant("recorded_at")));
    }

    @Override
    public void confirmed(Collection<UUID> households, LocalDate on) {
        if (households.isEmpty()) {
            return;
        }
        sql.of("UPDATE household h SET confirmed_on = :on WHERE h.id = ANY (:ids) AND h.last_confirmed_on < :on")
                .withArray("ids", "uuid", households)
                .with("on", on)
                .update();
    }

    @Override
    public RecertificationRules rules() {
        int version = sql.of("SELECT coalesce(max(version), 0) AS version FROM recertification_rule_set")
                .one(row -> row.integer("version"));
        List<RecertificationRule> rules = sql.of(RULES)
                .with("version", version)
                .list(row -> new RecertificationRule(
                        row.optionalConstant("household_kind", HouseholdKind.class)
                                .orElse(null),
                        row.optionalConstant("category", Category.class).orElse(null),
                        row.optionalText("territory_code").orElse(null),
                        row.integer("months")));
        return new RecertificationRules(version, months, rules);
    }

    @Override
    public int add(List<RecertificationRule> rules, Instant now, String by) {
        // Two who put rules in force at once: one after the other.
        sql.of("SELECT pg_advisory_xact_lock(hashtext('recertification-rules'))")
                .execute();
        int version = sql.of("""
                        INSERT INTO recertification_rule_set (version, created_at, created_by)
                        SELECT coalesce(max(version), 0) + 1, :now, :by FROM recertification_rule_set
                     RETURNING version
                        """).with("now", now).with("by", by).one(row -> row.integer("version"));
        sql.of(ADD_RULES)
                .with("version", version)
                .withArray("kinds", "text", each(rules, RecertificationRule::kind))
                .withArray("categories", "text", each(rules, RecertificationRule::category))
                .withArray("territories", "text", each(rules, RecertificationRule::territory))
                .withArray("months", "integer", each(rules, RecertificationRule::months))
                .update();
        return version;
    }

    private static Term term(Row row, LocalDate today) {
        return new Term(row.date("last_confirmed_on"), row.date("due_on"), today);
    }

    private static List<@Nullable Object> each(
            List<RecertificationRule> rules, Function<RecertificationRule, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(rules.size());
        rules.forEach(rule -> values.add(column.apply(rule)));
        return values;
    }
}
