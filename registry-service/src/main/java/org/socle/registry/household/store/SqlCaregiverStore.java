package org.socle.registry.household.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.kit.sql.Sql;
import org.socle.registry.household.CaregiverStore;
import org.socle.registry.household.domain.Household;

@ApplicationScoped
class SqlCaregiverStore implements CaregiverStore {

    private static final String NAME = """
            INSERT INTO household_caregiver (child_id, household_id, caregiver_id, territory_no)
            SELECT child.id, child.household_id, carer.id, child.territory_no
              FROM unnest(:children::uuid[], :caregivers::uuid[]) AS named(child_id, caregiver_id)
              JOIN person child ON child.id = named.child_id
              JOIN person carer ON carer.id = named.caregiver_id AND carer.household_id = child.household_id
                ON CONFLICT (child_id) DO UPDATE
               SET household_id = excluded.household_id,
                   caregiver_id = excluded.caregiver_id,
                   territory_no = excluded.territory_no
            """;

    private final Sql sql;

    SqlCaregiverStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, UUID> of(Household household) {
        Map<UUID, UUID> caregivers = new HashMap<>();
        sql.of("SELECT child_id, caregiver_id FROM household_caregiver WHERE household_id = :id")
                .with("id", household.id().value())
                .list(row -> Map.entry(row.uuid("child_id"), row.uuid("caregiver_id")))
                .forEach(each -> caregivers.put(each.getKey(), each.getValue()));
        return caregivers;
    }

    /** A child who came from another household takes no caregiver along. */
    @Override
    public void replace(Household household, Map<UUID, UUID> caregivers) {
        List<Map.Entry<UUID, UUID>> rows = new ArrayList<>(caregivers.entrySet());
        List<UUID> children = rows.stream().map(Map.Entry::getKey).toList();
        sql.of("DELETE FROM household_caregiver WHERE household_id = :id OR child_id = ANY (:children)")
                .with("id", household.id().value())
                .withArray("children", "uuid", children)
                .update();
        sql.of("""
                        INSERT INTO household_caregiver (child_id, household_id, caregiver_id, territory_no)
                        SELECT child_id, :id, caregiver_id, :territory
                          FROM unnest(:children::uuid[], :caregivers::uuid[]) AS row(child_id, caregiver_id)
                        """)
                .with("id", household.id().value())
                .with("territory", household.home().territory())
                .withArray("children", "uuid", children)
                .withArray(
                        "caregivers",
                        "uuid",
                        rows.stream().map(Map.Entry::getValue).toList())
                .update();
    }

    @Override
    public Map<UUID, UUID> ofChildren(Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return sql
                .of("SELECT child_id, caregiver_id FROM household_caregiver WHERE child_id = ANY (:children)")
                .withArray("children", "uuid", children)
                .list(row -> Map.entry(row.uuid("child_id"), row.uuid("caregiver_id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void name(Map<UUID, UUID> caregivers) {
        if (caregivers.isEmpty()) {
            return;
        }
        List<UUID> children = List.copyOf(caregivers.keySet());
        sql.of(NAME)
                .withArray("children", "uuid", children)
                .withArray(
                        "caregivers",
                        "uuid",
                        children.stream().map(caregivers::get).toList())
                .update();
    }

    @Override
    public void forget(Collection<UUID> children) {
        if (children.isEmpty()) {
            return;
        }
        sql.of("DELETE FROM household_caregiver WHERE child_id = ANY (:children)")
                .withArray("children", "uuid", children)
                .update();
    }
}
