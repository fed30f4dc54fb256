package org.socle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socle.local.api.Answer;
import org.socle.local.api.Session;

/** A partner whose line is bad sends the same registration again. */
class RetryJourneyTest {

    private static final String HOUSEHOLDS = "/api/registry/v1/households";
    private static Session ministry;

    @BeforeAll
    static void signIn() throws Exception {
        var platform = RunningPlatform.shared();
        Territories.load(platform.api());
        ministry = platform.api().machine("demo-ministry", "socle-demo");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() throws Exception {
        var request = Households.in("SN-DK-03-01");
        var key = UUID.randomUUID().toString();
        var first = ministry.post(HOUSEHOLDS, request, key).expect(201);

        var second = ministry.post(HOUSEHOLDS, request, key).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotent-Replayed")).contains("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        ministry.post(HOUSEHOLDS, Households.in("SN-DK-03-01"), key).expect(201);

        var other = ministry.post(HOUSEHOLDS, Households.in("SN-DK-03-01"), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("code").asText()).isEqualTo("platform.idempotency.other-body");
    }

    @Test
    void manyCopiesAtOnceRegisterOnce() throws Exception {
        var request = Households.in("SN-DK-03-01");
        var key = UUID.randomUUID().toString();
        var copies = IntStream.range(0, 12)
                .<Callable<Answer>>mapToObj(each -> () -> ministry.post(HOUSEHOLDS, request, key))
                .toList();

        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var copy : threads.invokeAll(copies)) {
                answers.add(copy.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.body().path("id").asText())
                        .distinct())
                .hasSize(1);
    }
}
