package org.socle.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.socle.web.problem.ProblemTexts;

/**
 * The shared rules, for one service:
 *
 * <pre>{@code
 * class ArchitectureTest extends ArchitectureRules {
 *     ArchitectureTest() {
 *         super("org.socle.registry");
 *     }
 * }
 * }</pre>
 */
@TestInstance(Lifecycle.PER_CLASS) // The classes are read once, not for each rule.
public abstract class ArchitectureRules {

    private final String root;
    private final JavaClasses classes;
    private final SourceRules sources;
    private final ProblemRules problems;

    protected ArchitectureRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        this.sources = new SourceRules(Path.of("").toAbsolutePath());
        this.problems =
                new ProblemRules(root, classes, ProblemTexts.load(getClass().getClassLoader()));
    }

    /** The written list of resource methods that need no role, as {@code AlertResource.raise}. */
    protected Set<String> openToEveryone() {
        return Set.of();
    }

    /**
     * The packages that rules speak of and that this service has. A rule about a package that nobody uses passes for
     * ever; so each of these must have a class.
     */
    protected Set<String> packagesInUse() {
        return Set.of("domain", "store", "web", "messaging");
    }

    @TestFactory
    Stream<DynamicTest> theCodeKeepsTheRules() {
        return CodeRules.of(root, openToEveryone()).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> everyPackageThatARuleNamesIsInUse() {
        return packagesInUse().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(classes)
                                .as("classes in a package %s", name)
                                .anyMatch(each -> each.getPackageName().matches(".*\\." + name + "(\\..*)?"))));
    }

    @Test
    void everyPackageTreatsNullAsAbsent() {
        var unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    @Test
    void everyProblemHasACodeOfItsOwn() {
        assertThat(problems.codesUsedTwiceOrNotOurs()).isEmpty();
    }

    @Test
    void everyProblemHasWordsInEveryLanguage() {
        assertThat(problems.codesWithoutWords()).isEmpty();
    }

    @Test
    void everyMigrationKeepsTheRules() {
        assertThat(sources.migrationsThatBreakTheRules()).isEmpty();
    }

    @Test
    void noChannelCanLoseEvents() {
        assertThat(sources.channelsThatCouldLoseEvents()).isEmpty();
    }

    @Test
    void noFileIsTooLong() {
        assertThat(sources.filesThatAreTooLong()).isEmpty();
    }
}
