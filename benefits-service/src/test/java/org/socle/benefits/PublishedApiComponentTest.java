package org.socle.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.openapi.PublishedApi;

@QuarkusTest
class PublishedApiComponentTest extends BenefitsComponent {

    @Test
    void theApiIsTheOneThatWasCommitted() {
        PublishedApi.read().assertCommitted();
    }

    @Test
    void everyExampleCanBePastedAndIsUnderstood() {
        PublishedApi.read().assertExamplesAreUnderstood(TestToken.benefitsOfficer());
    }

    @Test
    void everyBodyOfOurOwnShowsAnExample() {
        assertThat(PublishedApi.read().bodiesWithoutExample())
                .filteredOn(operation -> !operation.contains("/v1/parked-events"))
                .isEmpty();
    }
}
