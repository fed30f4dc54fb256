package org.socle.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.RegistryApi.resource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/**
 * Two pushes of an NGO, the second with 290 persons of the first under other spellings, dates, documents or places, and
 * the truth about who is whom.
 */
@QuarkusTest
@TestProfile(NgoPushComponentTest.EmptyRegister.class)
public class NgoPushComponentTest {

    private static final Logger LOG = Logger.getLogger(NgoPushComponentTest.class);

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    /** A register of its own, so that other tests' people are not in it. */
    public static class EmptyRegister implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("registry.sampling.share-of-links", "1");
        }
    }

    @Test
    void theSecondPushFindsWhomTheFirstBroughtAndLinksNobodyWrongly() {
        RegistryApi.loadTerritories();
        ngo.imported("base", resource("ngo-push/base.csv"));
        var counts = ngo.imported("push", resource("ngo-push/push.csv"));

        var found = new Found(truth(), personByReference(), reviewed());

        LOG.infof("ngo-push: %s", counts.getMap("counts"));
        LOG.infof(
                "ngo-push: of %d pairs %d linked, %d in review, %d missed %s; %d links are wrong, %d new persons in review",
                found.pairs(),
                found.linked(),
                found.inReview(),
                found.missed().size(),
                found.missed(),
                found.wronglyLinked().size(),
                found.newInReview());
        assertThat(found.wronglyLinked()).isEmpty();
        assertThat(found.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.newInReview()).isLessThanOrEqualTo(10);
    }

    private static Map<String, String> truth() {
        return resource("ngo-push/truth.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private Map<String, UUID> personByReference() {
        Map<String, UUID> persons = new HashMap<>();
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT person_ref, person_id FROM partner_person")
                        .list(row -> persons.put(row.text("person_ref"), row.uuid("person_id"))));
        return persons;
    }

    private Map<UUID, String> reviewed() {
        Map<UUID, String> reviewed = new HashMap<>();
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT person_id, possible::text AS possible FROM review")
                        .list(row -> reviewed.put(row.uuid("person_id"), row.text("possible"))));
        return reviewed;
    }

    /** What was found, beside what is true. */
    private record Found(Map<String, String> truth, Map<String, UUID> persons, Map<UUID, String> reviewed) {

        int pairs() {
            return truth.size();
        }

        long linked() {
            return truth.keySet().stream().filter(this::isLinked).count();
        }

        long inReview() {
            return truth.keySet().stream().filter(this::isInReview).count();
        }

        Set<String> missed() {
            Set<String> missed = new HashSet<>(truth.keySet());
            missed.removeIf(push -> isLinked(push) || isInReview(push));
            return missed;
        }

        double recall() {
            return (double) (linked() + inReview()) / pairs();
        }

        List<String> wronglyLinked() {
            Map<UUID, List<String>> byPerson = persons.keySet().stream().collect(Collectors.groupingBy(persons::get));
            return byPerson.values().stream()
                    .filter(references -> references.size() > 1)
                    .flatMap(references -> references.stream().filter(reference -> reference.startsWith("P")))
                    .filter(push -> !isLinked(push))
                    .toList();
        }

        long newInReview() {
            return persons.keySet().stream()
                    .filter(reference -> reference.startsWith("P") && !truth.containsKey(reference))
                    .filter(reference -> reviewed.containsKey(persons.get(reference)))
                    .count();
        }

        private boolean isLinked(String push) {
            UUID person = persons.get(push);
            return person != null && person.equals(persons.get(truth.get(push)));
        }

        private boolean isInReview(String push) {
            String possible = reviewed.get(persons.get(push));
            UUID right = persons.get(truth.get(push));
            return possible != null && right != null && possible.contains(right.toString());
        }
    }
}
