package org.socle.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.directory.DirectoryCalls.accessPoint;
import static org.socle.registry.directory.DirectoryCalls.anyCode;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.directory.domain.Point;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AccessPointNearestComponentTest {

    // No other test opens an access point here.
    private static final String AREA = "SN-KE";
    private static final int SHOWN = 5;

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final Random random = new Random(20_261_122);

    @Test
    void theAnswerIsThatOfMeasuringEveryAccessPoint() {
        RegistryApi.loadTerritories();
        Map<String, Point> everywhere = new LinkedHashMap<>();
        for (var i = 0; i < 40; i++) {
            var point = somewhereInSenegal();
            String id = admin.acts()
                    .body(accessPoint(anyCode(), AREA, point.latitude(), point.longitude(), "\"PAYMENT\""))
                    .post("/v1/access-points")
                    .path("id");
            everywhere.put(id, point);
        }

        for (var i = 0; i < 20; i++) {
            var here = somewhereInSenegal();
            var nearest = everywhere.entrySet().stream()
                    .sorted(Comparator.comparingDouble(each -> here.distanceTo(each.getValue())))
                    .limit(SHOWN)
                    .map(Map.Entry::getKey)
                    .toList();

            var answer = admin.asks()
                    .get("/v1/access-points?territory=%s&limit=%d&near=%s,%s"
                            .formatted(AREA, SHOWN, here.latitude(), here.longitude()))
                    .jsonPath();

            assertThat(answer.getList("items.id", String.class)).isEqualTo(nearest);
            assertThat(answer.getLong("items[0].distance_m"))
                    .isEqualTo(
                            Math.round(here.distanceTo(everywhere.getOrDefault(nearest.getFirst(), new Point(0, 0)))));
        }
    }

    @Test
    void theAnswerSaysWhetherItIsOpenNow() {
        RegistryApi.loadTerritories();
        DayOfWeek inThreeDays = LocalDate.now(Clock.systemUTC()).plusDays(3).getDayOfWeek();
        String untold = opens("");
        String another =
                opens(", \"hours\": [{\"day\": \"" + inThreeDays + "\", \"opens\": \"08:00\", \"closes\": \"16:00\"}]");

        var answer = admin.asks()
                .get("/v1/access-points?territory=SN-TC-03&near=13.9,-14.5&limit=500")
                .jsonPath();

        assertThat(answer.<Boolean>get("items.find { it.id == '" + untold + "' }.open_now"))
                .isNull();
        assertThat(answer.<Boolean>get("items.find { it.id == '" + another + "' }.open_now"))
                .isFalse();
    }

    private String opens(String hours) {
        return admin.acts()
                .body(accessPoint(anyCode(), "SN-TC-03", 13.9, -14.5, "\"PAYMENT\"")
                        .replaceFirst("}}\\s*$", "}" + hours + "}"))
                .post("/v1/access-points")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Point somewhereInSenegal() {
        return new Point(degrees(12.3, 16.7), degrees(-17.5, -11.4));
    }

    /** As precise as it is sent. */
    private double degrees(double from, double to) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.6f", random.nextDouble(from, to)));
    }
}
