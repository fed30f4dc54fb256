package org.socle.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.openapi.PublishedApi;

@QuarkusTest
class PublishedApiComponentTest {

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theApiIsTheOneThatWasCommitted() {
        PublishedApi.read().assertCommitted();
    }

    @Test
    void everyExampleCanBePastedAndIsUnderstood() {
        var somebody = TestToken.administrator()
                .may("registry:households:write", "registry:persons:read", "registry:reviews:write")
                .may("registry:retention:write");

        PublishedApi.read().assertExamplesAreUnderstood(somebody);
    }

    @Test
    void everyJsonBodyOfOurOwnShowsAnExample() {
        assertThat(PublishedApi.read().bodiesWithoutExample())
                .filteredOn(operation -> !operation.contains("/v1/parked-events"))
                .containsExactlyInAnyOrder(
                        "post /v1/change-requests/{id}/attachments",
                        "post /v1/imports",
                        "post /v1/neighbour-imports",
                        "post /v1/population-imports",
                        "post /v1/territory-imports");
    }
}
