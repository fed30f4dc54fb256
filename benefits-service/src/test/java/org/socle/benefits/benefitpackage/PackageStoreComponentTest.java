package org.socle.benefits.benefitpackage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socle.benefits.benefitpackage.domain.Activation.Activated;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.CashFormula;
import org.socle.benefits.benefitpackage.domain.Names;
import org.socle.benefits.benefitpackage.domain.PackageContent;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.benefitpackage.domain.PackageItem;
import org.socle.benefits.cycle.domain.CycleLength;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;

@QuarkusTest
class PackageStoreComponentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String OFFICER = "officer";

    @Inject
    PackageStore packages;

    @Inject
    Sql sql;

    @Test
    void aPackageIsFoundAsItWasWritten() {
        var written = stored(anyPackage(anyProgramme()));

        var found = transaction(() -> packages.find(written.id()).orElseThrow());

        assertThat(found).isEqualTo(written);
    }

    @Test
    void ofTwoWhoDefineTheSameCodeAtOnceOneIsToldThatItIsTaken() {
        var programme = anyProgramme();
        var bothHaveBegun = new CountDownLatch(2);

        var added = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> transaction(() -> {
                            bothHaveBegun.countDown();
                            bothHaveBegun.await();
                            return packages.add(anyPackage(programme), OFFICER);
                        }),
                        Thread::startVirtualThread))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(added).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoHoldsAPackageSeesWhatWasWrittenSinceItWasRead() {
        var written = stored(anyPackage(anyProgramme()));

        var held = transaction(() -> {
            assertThat(packages.find(written.id()).orElseThrow().versions()).hasSize(1);
            rewriteAndActivate(written);
            return packages.findAndHold(written.id()).orElseThrow();
        });

        assertThat(held.versions()).hasSize(2);
        assertThat(held.active()).contains(held.latest());
    }

    @Test
    void whatIsWrittenIsThereForTheNextStatementOfTheTransaction() {
        var defined = anyPackage(anyProgramme());

        var rows = transaction(() -> {
            packages.add(defined, OFFICER);
            packages.addVersion(defined.id(), rewritten(defined).latest(), OFFICER);
            packages.activate(defined.id(), activated(defined, 1).latest(), OFFICER);
            return List.of(rows("package_version", defined.id()), rows("package_activation", defined.id()));
        });

        assertThat(rows).containsExactly(2L, 1L);
    }

    @Test
    void aPackageIsInForceFromTheTransactionThatActivatesIt() {
        var programme = anyProgramme();
        var defined = stored(anyPackage(programme));

        var inForce = transaction(() -> {
            assertThat(packages.inForce(programme)).isEmpty();
            packages.activate(defined.id(), activated(defined, 1).latest(), OFFICER);
            return packages.inForce(programme);
        });

        assertThat(inForce).containsExactly(activated(defined, 1));
    }

    private void rewriteAndActivate(BenefitPackage before) {
        transaction(() -> {
            var rewritten = rewritten(before);
            packages.addVersion(before.id(), rewritten.latest(), OFFICER);
            packages.activate(before.id(), activated(rewritten, 2).latest(), OFFICER);
            return before;
        });
    }

    private BenefitPackage stored(BenefitPackage defined) {
        transaction(() -> packages.add(defined, OFFICER));
        return defined;
    }

    private long rows(String table, PackageId id) {
        return sql.of("SELECT count(*) AS n FROM " + table + " WHERE package_id = :id")
                .with("id", id.value())
                .one(row -> row.number("n"));
    }

    private static <T> T transaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static String anyProgramme() {
        return "PROGRAMME_" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    }

    private static BenefitPackage anyPackage(String programme) {
        return BenefitPackage.define(
                new PackageId(Ids.next()), programme, "CASH", CycleLength.MONTHLY, content("10000"), NOW);
    }

    private static BenefitPackage rewritten(BenefitPackage before) {
        return before.rewrite(content("12000.50"), NOW);
    }

    private static BenefitPackage activated(BenefitPackage before, int version) {
        return ((Activated) before.activate(version, NOW)).benefitPackage();
    }

    private static PackageContent content(String base) {
        var formula = new CashFormula(
                Currency.getInstance("XOF"), new BigDecimal(base), BigDecimal.ZERO, BigDecimal.ZERO, null, null);
        return new PackageContent(
                new Names("Bourse", "Grant"),
                List.of(new PackageItem.Cash("CASH", formula), new PackageItem.Service("HEALTH_CARD")));
    }
}
