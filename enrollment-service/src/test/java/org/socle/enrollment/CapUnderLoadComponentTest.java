package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.enrollment.enrollment.Beneficiaries;
import org.socle.enrollment.registryview.KeepRegistryView;
import org.socle.enrollment.registryview.domain.Commune;
import org.socle.enrollment.registryview.domain.DwellingRecord;
import org.socle.enrollment.registryview.domain.HardshipRecord;
import org.socle.enrollment.registryview.domain.HouseholdNews;
import org.socle.enrollment.registryview.domain.HouseholdRecord;
import org.socle.enrollment.registryview.domain.PersonAt;
import org.socle.enrollment.registryview.domain.PersonNews;
import org.socle.enrollment.registryview.domain.PersonRecord;
import org.socle.enrollment.registryview.domain.SituationRecord;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class CapUnderLoadComponentTest {

    private static final int PLACES = 1_000;
    private static final int ARRIVALS = 1_200;
    private static final String EVERYBODY = """
            {"criteria": [{"code": "EVERYBODY", "expression": "household.size >= 0",
                           "reason": {"fr": "Personne n'est refusé.", "en": "Nobody is refused."}}],
             "ranking": {"expression": "household.dwelling.rooms"}}""";

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @Inject
    KeepRegistryView view;

    @Inject
    ScopedWork scope;

    @Inject
    ToldEvents told;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void twelveHundredAtOnceOnAThousandPlacesLeaveExactlyTwoHundredWaitingInOrder() throws Exception {
        var programme = officer.drafts("HOUSEHOLD", "IMMEDIATE", EVERYBODY);
        officer.gives(programme, "SN", PLACES);
        officer.opens(programme);
        var arrivals = IntStream.range(0, ARRIVALS)
                .<Callable<Void>>mapToObj(number -> () -> arrive(number))
                .toList();

        // as many at the same moment as the service has connections
        try (var everybodyAtOnce = Executors.newFixedThreadPool(16)) {
            for (var arrival : everybodyAtOnce.invokeAll(arrivals)) {
                arrival.get();
            }
        }

        officer.counts(programme)
                .then()
                .body("enrollments.enrolled", equalTo(PLACES))
                .body("enrollments.waitlisted", equalTo(ARRIVALS - PLACES));
        officer.asks().get("/v1/programmes/" + programme + "/quotas").then().body("items[0].taken", equalTo(PLACES));
        assertThat(told.of(EnrollmentEnrolledV1.class))
                .filteredOn(event -> event.programmeId().equals(programme))
                .extracting(event -> event.beneficiary().id())
                .doesNotHaveDuplicates()
                .hasSize(PLACES);
        assertThat(waitingRanks(programme)).hasSize(ARRIVALS - PLACES).isSorted();
    }

    private Void arrive(int number) {
        HouseholdRegisteredV1 told = registry.registered(registry.household(Registry.DAKAR, 1));
        var head = Beneficiaries.person(told.facts().members().getFirst().personId());
        scope.run(TerritoryScope.WHOLE, () -> {
            view.persons(List.of(new PersonNews.Known(new PersonAt(
                    new PersonRecord(
                            head,
                            Optional.empty(),
                            "FEMALE",
                            List.of(),
                            null,
                            null,
                            null,
                            SituationRecord.UNKNOWN,
                            told.registeredAt()),
                    Registry.DAKAR,
                    1_110))));
            view.households(List.of(new HouseholdNews.Composed(household(number, told, head))));
        });
        return null;
    }

    private static HouseholdRecord household(int number, HouseholdRegisteredV1 told, UUID head) {
        return new HouseholdRecord(
                Beneficiaries.household(told.householdId()),
                new Commune(Registry.DAKAR, 1_110, Optional.empty(), Optional.empty()),
                true,
                List.of(new HouseholdRecord.Member(head, "HEAD")),
                new DwellingRecord(null, null, null, null, number % 7),
                List.of(),
                Optional.empty(),
                HardshipRecord.UNKNOWN,
                Optional.empty(),
                told.registeredAt());
    }

    private List<Double> waitingRanks(String programme) {
        var ranks = new ArrayList<Double>();
        var seen = new HashSet<String>();
        var path = "/v1/programmes/" + programme + "/waitlist?limit=90";
        String next = "";
        while (next != null) {
            var page = officer.asks().get(path + (next.isEmpty() ? "" : "&cursor=" + next));
            page.then().statusCode(200);
            ranks.addAll(page.<List<Float>>path("items.enrollment.rank").stream()
                    .map(Float::doubleValue)
                    .toList());
            seen.addAll(page.<List<String>>path("items.enrollment.id"));
            assertThat(page.<Integer>path("items[-1].position")).isEqualTo(ranks.size());
            next = page.path("next");
        }
        assertThat(seen).hasSize(ranks.size());
        return ranks;
    }
}
