package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;
import org.socle.web.language.Language;
import org.socle.web.problem.ProblemTexts;
import org.socle.web.problem.ProblemTexts.Part;

/**
 * Everything that people get wrong in a list, a line each in {@code malformed-rows.psv}: each row is refused with its
 * reason and its fix in both languages, and every other row of the same list is stored.
 */
@QuarkusTest
class MalformedListsComponentTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    private record Mistake(String column, String value, String code) {
        static Mistake of(String line) {
            String[] parts = line.split("\\|", -1);
            String value = parts[1].equals("LONG")
                    ? "x".repeat(501)
                    : JsonPath.from("{\"value\": \"" + parts[1] + "\"}").getString("value");
            return new Mistake(parts[0], value, parts[2]);
        }
    }

    private final List<Mistake> mistakes = RegistryApi.resource("malformed-rows.psv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Mistake::of)
            .toList();

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void eachMalformedRowIsRefusedWithItsReasonAndAllOthersAreStored() {
        List<String> columns = columns();
        StringBuilder list = new StringBuilder(String.join(";", columns)).append('\n');
        for (int number = 0; number < mistakes.size(); number++) {
            append(list, columns, good(number, "head"));
            Map<String, String> bad = good(number, "child");
            bad.put(mistakes.get(number).column(), mistakes.get(number).value());
            append(list, columns, bad);
        }

        JsonPath push = ngo.imported(reference, list.toString());

        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(200);
        assertThat(push.getInt("counts.persons_new") + push.getInt("counts.persons_to_review"))
                .isEqualTo(mistakes.size());
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(mistakes.size());
        for (Language language : Language.values()) {
            checkReasons(push.getString("id"), language);
        }
    }

    private void checkReasons(String push, Language language) {
        List<NamedCsvRecord> refused =
                records(ngo.asksIn(language.tag()).get("/v1/imports/" + push + "/rejected-rows"));
        SoftAssertions soft = new SoftAssertions();
        for (int number = 0; number < mistakes.size(); number++) {
            Mistake mistake = mistakes.get(number);
            NamedCsvRecord row = refused.get(number);
            String what = mistake + " in " + language;
            soft.assertThat(row.getField("_row")).as(what).isEqualTo(String.valueOf(2 * number + 3));
            soft.assertThat(row.getField("_errors"))
                    .as(what)
                    .containsPattern(pattern(language, mistake.code(), Part.DETAIL));
            soft.assertThat(row.getField("_fix")).as(what).containsPattern(pattern(language, mistake.code(), Part.FIX));
        }
        soft.assertAll();
        assertThat(refused).hasSameSizeAs(mistakes);
    }

    private static String pattern(Language language, String code, Part part) {
        String text = ProblemTexts.all().raw(language, code, part).orElseThrow();
        return ARGUMENT.matcher(Pattern.quote(text)).replaceAll(Matcher.quoteReplacement("\\E.*\\Q"));
    }

    static List<NamedCsvRecord> records(Response answer) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(good(0, "head").keySet());
        mistakes.stream()
                .map(Mistake::column)
                .distinct()
                .filter(each -> !columns.contains(each))
                .forEach(columns::add);
        return columns;
    }

    private Map<String, String> good(int household, String relationship) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("household_ref", "%s-%03d".formatted(reference, household));
        cells.put("person_ref", "%s-%03d-%s".formatted(reference, household, relationship));
        cells.put("relationship", relationship);
        cells.put("given_names", anyName());
        cells.put("family_name", anyName());
        cells.put("sex", "F");
        cells.put("birth_date", anyDay());
        cells.put("commune_code", "SN-DK-01-01");
        cells.put("consent", "oui");
        cells.put("consent_date", "12/05/2026");
        return cells;
    }

    private static void append(StringBuilder list, List<String> columns, Map<String, String> cells) {
        list.append(columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .map(cell -> cell.contains(";") ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining(";")))
                .append('\n');
    }
}
