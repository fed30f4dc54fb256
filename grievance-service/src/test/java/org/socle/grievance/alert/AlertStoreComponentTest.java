package org.socle.grievance.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.grievance.SensitiveAccess;
import org.socle.grievance.alert.AlertStore.Filter;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Channel;
import org.socle.grievance.alert.domain.Contact;
import org.socle.grievance.alert.domain.Finding;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Moved;
import org.socle.grievance.alert.domain.Place;
import org.socle.grievance.alert.domain.PlainText;
import org.socle.grievance.alert.domain.Step;
import org.socle.grievance.followup.domain.TrackingCode;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;

@QuarkusTest
class AlertStoreComponentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final TerritoryScope THIES = new TerritoryScope(20_000, 29_999);
    private static final TerritoryScope DAKAR = new TerritoryScope(10_000, 19_999);
    private static final PlainText WORDS = new PlainText("Le guichet est fermé.");

    @Inject
    AlertStore alerts;

    @Inject
    SensitiveAccess sensitiveAccess;

    @Inject
    ScopedWork scoped;

    @Inject
    Sql sql;

    @Test
    void anAlertIsFoundAsItWasRaisedWithItsWords() {
        var raised = stored(anyAlert());

        var found = in(THIES, () -> alerts.find(raised.id()).orElseThrow());
        var text = in(THIES, () -> alerts.textOf(raised));

        assertThat(found).isEqualTo(raised);
        assertThat(text).isEqualTo(WORDS.value());
    }

    @Test
    void theStoreSeesNoMoreThanItsTransaction() {
        var elsewhere = stored(anyAlert());
        var sensitive = stored(alert(Barrier.ABUSE));

        assertThat(in(DAKAR, () -> alerts.find(elsewhere.id()))).isEmpty();
        assertThat(in(DAKAR, () -> alerts.findAndHold(elsewhere.id()))).isEmpty();
        assertThat(in(DAKAR, this::listed)).doesNotContain(elsewhere);
        assertThat(in(THIES, () -> alerts.find(sensitive.id()))).isEmpty();
        assertThat(in(THIES, this::listed)).contains(elsewhere).doesNotContain(sensitive);
    }

    @Test
    void whoHoldsAnAlertSeesWhereItWentSinceItWasRead() {
        var raised = stored(anyAlert());

        var held = in(THIES, () -> {
            assertThat(alerts.find(raised.id()).orElseThrow().state()).isEqualTo(AlertState.RAISED);
            relay(raised);
            return alerts.findAndHold(raised.id()).orElseThrow();
        });

        assertThat(held.state()).isEqualTo(AlertState.RELAYED);
    }

    @Test
    void whoeverAddsAMessageDoesNotWaitForWhoHoldsTheAlert() {
        var raised = stored(anyAlert());

        var messages = in(THIES, () -> {
            alerts.findAndHold(raised.id());
            return in(THIES, () -> {
                sql.of("SET LOCAL lock_timeout = '2s'").execute();
                alerts.addMessage(raised, Ids.next(), WORDS, NOW);
                return alerts.countMessages(raised);
            });
        });

        assertThat(messages).isEqualTo(1);
    }

    @Test
    void ofTwoWhoMoveAnAlertAtOnceEachStepIsKept() {
        var relayed = relay(stored(anyAlert()));
        var bothHaveBegun = new CountDownLatch(2);

        var moves = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> in(THIES, () -> {
                            bothHaveBegun.countDown();
                            bothHaveBegun.await();
                            alerts.move(moved(relayed, Move.VERIFY), Step.verify(Finding.CONFIRMED, WORDS), "cell");
                            return null;
                        }),
                        Thread::startVirtualThread))
                .limit(2)
                .toList();
        moves.forEach(CompletableFuture::join);

        assertThat(in(THIES, () -> alerts.stepsOf(relayed)))
                .extracting(AlertStore.TakenStep::move)
                .containsExactly(Move.RELAY, Move.VERIFY, Move.VERIFY);
    }

    @Test
    void whatIsWrittenIsThereForTheNextStatementOfTheTransaction() {
        var raised = anyAlert();

        var state = in(THIES, () -> {
            add(raised);
            alerts.addContact(raised, new Contact(Contact.Kind.PHONE, "+221 77 123 45 67"));
            alerts.move(moved(raised, Move.RELAY), Step.relay(), "platform");
            return sql.of("""
                    SELECT alert.state
                      FROM alert
                      JOIN alert_step step ON step.alert_id = alert.id AND step.step = 1
                      JOIN alert_contact contact ON contact.alert_id = alert.id
                     WHERE alert.id = :id
                    """).with("id", raised.id().value()).one(row -> row.constant("state", AlertState.class));
        });

        assertThat(state).isEqualTo(AlertState.RELAYED);
    }

    private Alert relay(Alert raised) {
        return in(THIES, () -> {
            var relayed = moved(raised, Move.RELAY);
            alerts.move(relayed, Step.relay(), "platform");
            return relayed;
        });
    }

    private List<Alert> listed() {
        return alerts.list(new Filter(null, null, null, null), Cursor.of(500, null))
                .items();
    }

    private Alert stored(Alert raised) {
        return in(THIES, () -> {
            sensitiveAccess.allow();
            add(raised);
            return raised;
        });
    }

    private void add(Alert raised) {
        var random = new byte[TrackingCode.RANDOM_BYTES];
        ThreadLocalRandom.current().nextBytes(random);
        alerts.add(raised, WORDS, TrackingCode.of(random));
    }

    private <T extends @Nullable Object> T in(TerritoryScope scope, Callable<T> work) {
        return scoped.call(scope, work);
    }

    private static Alert anyAlert() {
        return alert(Barrier.BENEFIT_LATE);
    }

    private static Alert alert(Barrier barrier) {
        var place = new Place("SN-TH-01-01", 20_110, "SN-TH-01-01", "SN-TH");
        return Alert.raise(new AlertId(Ids.next()), place, null, barrier, Channel.WEB, NOW);
    }

    private static Alert moved(Alert before, Move move) {
        return ((Moved.Done) before.move(move, NOW.plusSeconds(60))).alert();
    }
}
