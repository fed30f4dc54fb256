package org.socle.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's own modules keep the rules that make sense for them. */
class PlatformArchitectureTest {

    private static final ClassFileImporter PRODUCTION =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());

    @Test
    void contractsUseTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.socle.contracts..", "java..", "org.jspecify..")
                .check(PRODUCTION.importPackages("org.socle.contracts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CodeRules.ROLES_ARE_NAMED,
                CodeRules.CONSTRUCTOR_INJECTION,
                CodeRules.NO_MUTABLE_STATICS,
                CodeRules.NO_STANDARD_STREAMS,
                CodeRules.NO_OWN_THREADS,
                CodeRules.NAMES_SAY_SOMETHING,
                CodeRules.SERVICES_ARE_APART,
            })
    void theKitsKeepTheRules(String rule) {
        CodeRules.named(rule, "org.socle.kit", Set.of("ProblemPageResource.page"))
                .check(PRODUCTION.importPackages("org.socle.kit", "org.socle.web"));
    }
}
