package org.socle.registry.vocabulary.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socle.registry.RegistryApi;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.directory.domain.AccessService;
import org.socle.registry.directory.domain.Accessibility;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.OrganisationKind;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.ContributoryScheme;
import org.socle.registry.person.domain.Difficulty;
import org.socle.registry.person.domain.Disability;
import org.socle.registry.person.domain.Education;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.NationalIdType;
import org.socle.registry.person.domain.Occupation;
import org.socle.registry.person.domain.RefugeeStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.person.domain.VitalStatus;
import org.socle.registry.person.domain.WorkFormality;
import org.socle.registry.person.domain.WorkStatus;
import org.socle.registry.vocabulary.domain.Term;
import org.socle.registry.vocabulary.domain.Vocabulary;

/** After a change of a list, count its version up and run this test with {@code -Dvocabularies.write=true}. */
class VocabularyFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/vocabularies");
    private static final Path KNOWN = Path.of("src/test/resources/vocabularies.sha256");

    private final FileVocabularyStore vocabularies = new FileVocabularyStore();

    static Stream<Arguments> enumsWithTheirLists() {
        return Stream.of(
                Arguments.of("sex", Sex.class),
                Arguments.of("relationship", Relationship.class),
                Arguments.of("occupation", Occupation.class),
                Arguments.of("identity-document", NationalIdType.class),
                Arguments.of("disability", Disability.class),
                Arguments.of("difficulty", Difficulty.class),
                Arguments.of("vital-status", VitalStatus.class),
                Arguments.of("marital-status", MaritalStatus.class),
                Arguments.of("refugee-status", RefugeeStatus.class),
                Arguments.of("education", Education.class),
                Arguments.of("work-status", WorkStatus.class),
                Arguments.of("work-formality", WorkFormality.class),
                Arguments.of("contributory-scheme", ContributoryScheme.class),
                Arguments.of("roof", Roof.class),
                Arguments.of("water", Water.class),
                Arguments.of("asset", Asset.class),
                Arguments.of("household-kind", HouseholdKind.class),
                Arguments.of("wall", Wall.class),
                Arguments.of("floor", Floor.class),
                Arguments.of("sanitation", Sanitation.class),
                Arguments.of("lighting", Lighting.class),
                Arguments.of("cooking-fuel", CookingFuel.class),
                Arguments.of("shock", Shock.class),
                Arguments.of("organisation-kind", OrganisationKind.class),
                Arguments.of("access-service", AccessService.class),
                Arguments.of("accessibility", Accessibility.class),
                Arguments.of("committee", Committee.class),
                Arguments.of("committee-role", CommitteeRole.class),
                Arguments.of("decision-kind", DecisionKind.class));
    }

    @ParameterizedTest
    @MethodSource("enumsWithTheirLists")
    void whatTheRegistryKeepsAreTheCodesOfTheList(String list, Class<? extends Enum<?>> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();

        assertThat(codes(list)).containsExactlyElementsOf(names);
    }

    @Test
    void everyFileIsIndexed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var named = files.map(file -> file.getFileName().toString().replace(".json", ""));

            assertThat(named.filter(name -> !name.equals("index")))
                    .containsExactlyInAnyOrderElementsOf(
                            vocabularies.all().stream().map(Vocabulary::code).toList());
        }
    }

    @Test
    void everyDciCodeIsOneOfTheStandard() throws IOException {
        var standard = new ObjectMapper()
                .readTree(RegistryApi.resource("dci-enums.json"))
                .path("enums");

        for (var list : vocabularies.all()) {
            for (var term : list.terms()) {
                term.dci()
                        .ifPresent(code -> assertThat(standard.at("/" + pointer(list) + "/" + code)
                                        .isMissingNode())
                                .as("%s of %s in %s", code, list.code(), list.dciList())
                                .isFalse());
            }
        }
    }

    @Test
    void whatTheStandardCountsAndWeMapIsMappedWhole() throws IOException {
        var standard = new ObjectMapper()
                .readTree(RegistryApi.resource("dci-enums.json"))
                .path("enums");

        for (var code : List.of("disability", "difficulty", "education", "marital-status")) {
            var list = vocabularies.find(code).orElseThrow();
            var mapped = list.terms().stream().flatMap(term -> term.dci().stream());

            assertThat(mapped.toList())
                    .containsAll(() -> standard.at("/" + pointer(list)).fieldNames());
        }
    }

    @Test
    void theAnswersToDisabilityAreTheFourDegreesOfTheWashingtonGroup() {
        var disability = vocabularies.find("disability").orElseThrow();

        assertThat(codes(disability.scale().orElseThrow()))
                .containsExactly("NO_DIFFICULTY", "SOME_DIFFICULTY", "A_LOT_OF_DIFFICULTY", "CANNOT_DO_AT_ALL");
    }

    @Test
    void aListThatChangesCountsItsVersionUp() throws IOException, NoSuchAlgorithmException {
        var before = Files.readAllLines(KNOWN);
        var now = new ArrayList<String>();
        for (var list : vocabularies.all()) {
            var bytes = Files.readAllBytes(FOLDER.resolve(list.code() + ".json"));
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var version = list.code() + " " + list.version() + " ";
            now.add(version + hash);
            assertThat(before.stream().filter(line -> line.startsWith(version)))
                    .as("%s has changed: count its version up", list.code())
                    .allMatch(line -> line.equals(version + hash));
        }
        if (Boolean.getBoolean("vocabularies.write")) {
            Files.write(KNOWN, now);
        }

        assertThat(Files.readAllLines(KNOWN)).isEqualTo(now);
    }

    private List<String> codes(String list) {
        return vocabularies.find(list).orElseThrow().terms().stream()
                .map(Term::code)
                .toList();
    }

    private static String pointer(Vocabulary list) {
        return String.valueOf(list.dciList()).replace("/", "~1");
    }
}
