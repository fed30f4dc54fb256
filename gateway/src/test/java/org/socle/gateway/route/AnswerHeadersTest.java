package org.socle.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.gateway.upstream.Circuit;
import org.socle.gateway.upstream.Service;
import org.socle.gateway.upstream.Upstream;

class AnswerHeadersTest {
    private final Vertx vertx = Vertx.vertx();
    private final AnswerHeaders headers = new AnswerHeaders(
            new Upstream(
                    Service.REGISTRY,
                    URI.create("http://10.0.0.7:8081"),
                    vertx.createHttpClient(),
                    new Circuit(() -> Instant.EPOCH, 1, Duration.ofSeconds(1))),
            "https://socle.example");

    @AfterEach
    void closeVertx() {
        vertx.close();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "http://10.0.0.7:8081/v1/a,        https://socle.example/api/registry/v1/a",
        "/v1/a?b=c#d,                      https://socle.example/api/registry/v1/a?b=c#d",
        "https://socle.example/api/benefits/v1/a, https://socle.example/api/benefits/v1/a",
        "/api/registry/v1/a,               /api/registry/v1/a",
        "http://10.0.0.7:9999/v1/a,        http://10.0.0.7:9999/v1/a",
        "//elsewhere.example/v1/a,         //elsewhere.example/v1/a",
        "https://elsewhere.example/v1/a,   https://elsewhere.example/v1/a",
        "next,                             next",
        "ht!tp://%%,                       ht!tp://%%",
    })
    void onlyTheServicesOwnAddressesAreRewritten(String address, String publicAddress) {
        assertThat(headers.publicAddress(address)).isEqualTo(publicAddress);
    }
}
