package org.socle.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.benefits.planted.KnowsRegistry;
import org.socle.web.problem.ProblemTexts;

/** Every rule fails on a mistake that was planted for it, and not on what stands beside it. */
class PlantedMistakesTest {

    private static final String PLANTED = "org.socle.testkit.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                CodeRules.DOMAIN_IS_PURE + "        | ImpureDomain",
                CodeRules.ADAPTERS_ARE_APART + "    | ResourceKnowingStore",
                CodeRules.ENTITIES_ARE_HIDDEN + "   | PlantedEntity",
                CodeRules.ROLES_ARE_NAMED + "       | OpenResource.unguarded",
                CodeRules.ROLES_ARE_NAMED + "       | OpenResource.unlisted",
                CodeRules.INCOMING_IN_MESSAGING + " | IncomingResource.receive",
                CodeRules.TIME_FROM_A_CLOCK + "     | ClocklessTime.instant",
                CodeRules.TIME_FROM_A_CLOCK + "     | ClocklessTime.millis",
                CodeRules.TIME_FROM_A_CLOCK + "     | ClocklessTime.clock",
                CodeRules.NO_FLOATING_MONEY + "     | FloatingMoney.amount",
                CodeRules.CONSTRUCTOR_INJECTION + " | InjectedField.clock",
                CodeRules.NO_MUTABLE_STATICS + "    | MutableStatics.counter",
                CodeRules.NO_MUTABLE_STATICS + "    | MutableStatics.SEQUENCE",
                CodeRules.NO_MUTABLE_STATICS + "    | MutableStatics.CACHE",
                CodeRules.NO_STANDARD_STREAMS + "   | MutableStatics.print",
                CodeRules.NO_OWN_THREADS + "        | ThingManager.pool",
                CodeRules.NO_OWN_THREADS + "        | ThingManager.local",
                CodeRules.NAMES_SAY_SOMETHING + "   | ThingManager",
            })
    void theRuleFindsTheMistake(String rule, String mistake) {
        assertThat(findings(rule)).contains(mistake);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                CodeRules.ROLES_ARE_NAMED + "    | OpenResource.listed",
                CodeRules.ROLES_ARE_NAMED + "    | OpenResource.guarded",
                CodeRules.TIME_FROM_A_CLOCK + "  | asItShouldBe",
                CodeRules.NO_MUTABLE_STATICS + " | CONSTANT",
            })
    void theRuleSparesWhatIsRight(String rule, String right) {
        assertThat(findings(rule)).isNotBlank().doesNotContain(right);
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        var classes = new ClassFileImporter().importClasses(KnowsRegistry.class);
        var forBenefits = CodeRules.named(CodeRules.SERVICES_ARE_APART, "org.socle.benefits", Set.of());
        var forRegistry = CodeRules.named(CodeRules.SERVICES_ARE_APART, "org.socle.registry", Set.of());

        assertThat(forBenefits.evaluate(classes).hasViolation()).isTrue();
        assertThat(forRegistry.evaluate(classes).hasViolation()).isFalse();
    }

    @Test
    void problemsWithTheSameCodeAForeignOneOrNoWordsAreFound() {
        var rules =
                new ProblemRules(PLANTED, CLASSES, ProblemTexts.load(getClass().getClassLoader()));

        assertThat(rules.codesUsedTwiceOrNotOurs())
                .anyMatch(found -> found.startsWith("planted.thing.broken is declared by"))
                .anyMatch(found -> found.startsWith("other.thing.broken"));
        assertThat(rules.codesWithoutWords()).contains("planted.thing.broken has no fix in fr");
    }

    @Test
    void aMigrationWithABadNameWithoutAReasonOrACommentIsFound(@TempDir Path module) throws IOException {
        var folder = Files.createDirectories(module.resolve("src/main/resources/db/migration"));
        Files.writeString(folder.resolve("V1__init.sql"), "CREATE TABLE thing (id uuid);");
        Files.writeString(
                folder.resolve("V202611220000__thing_create.sql"),
                "-- Why.\nCREATE TABLE thing (id uuid);\nCOMMENT ON TABLE thing IS 'Things';");

        assertThat(new SourceRules(module).migrationsThatBreakTheRules())
                .containsExactly(
                        "V1__init.sql is not named V<yyyyMMddHHmm>__<table>_<what>.sql",
                        "V1__init.sql does not say why in its first line",
                        "V1__init.sql has no COMMENT ON TABLE thing");
    }

    @Test
    void aChannelThatPassesOverFailuresIsFound(@TempDir Path module) throws IOException {
        var folder = Files.createDirectories(module.resolve("src/main/resources"));
        Files.writeString(folder.resolve("application.properties"), """
                mp.messaging.incoming.a.failure-strategy=ignore
                mp.messaging.incoming.b.failure-strategy=dead-letter-queue
                mp.messaging.incoming.c.failure-strategy=fail
                mp.messaging.incoming.d.auto.offset.reset=latest
                mp.messaging.incoming.e.enable.auto.commit=true
                """);

        assertThat(new SourceRules(module).channelsThatCouldLoseEvents())
                .hasSize(4)
                .noneMatch(found -> found.contains("incoming.c"));
    }

    @Test
    void aFileThatIsTooLongIsFound(@TempDir Path module) throws IOException {
        var folder = Files.createDirectories(module.resolve("src/main/java"));
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(401));
        Files.writeString(folder.resolve("Whole.java"), "//\n".repeat(400));

        assertThat(new SourceRules(module).filesThatAreTooLong()).containsExactly("Long.java has more than 400 lines");
    }

    private static String findings(String rule) {
        var report = CodeRules.named(rule, PLANTED, Set.of("OpenResource.listed"))
                .evaluate(CLASSES)
                .getFailureReport();
        return String.join("\n", report.getDetails());
    }
}
