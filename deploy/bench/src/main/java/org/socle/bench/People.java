package org.socle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes households of people who do not exist, the same ones for the same seed, all over the country. Each person is
 * somebody new.
 */
final class People {

    private static final String HEADER =
            "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,phone,national_id,"
                    + "commune_code,urban,roof,water,latrine,electricity,rooms,attends_school,disability,occupation,"
                    + "consent,consent_date\n";
    private static final List<String> ROOFS = List.of("thatch", "zinc", "concrete");
    private static final List<String> WATERS = List.of("well", "tap");

    private final Random random;
    private final List<String> women = names("first_names_female.txt");
    private final List<String> men = names("first_names_male.txt");
    private final List<String> families = names("last_names.txt");
    private final List<String> communes = communes();

    People(long seed) {
        this.random = new Random(seed);
    }

    /** One household of six as a request of the registry. */
    Map<String, Object> household() {
        return household(6);
    }

    /** The same of as many as are told. */
    Map<String, Object> household(int size) {
        var members = IntStream.range(0, size).mapToObj(this::member).toList();
        var request = new LinkedHashMap<String, Object>();
        request.put("commune_code", any(communes));
        request.put("urban", true);
        request.put(
                "dwelling", Map.of("roof", "ZINC", "water", "WELL", "latrine", true, "electricity", false, "rooms", 2));
        request.put("consent", Map.of("given", true, "date", "2026-05-12"));
        request.put("members", members);
        return request;
    }

    /**
     * Writes a list of households of six as an NGO would push it; returns its number of persons.
     *
     * @param list what the references of its rows begin with: another list has other people
     */
    int csv(Path file, String list, int households) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (var household = 0; household < households; household++) {
                var home = "%s,%s,%s,%s,yes,no,%d"
                        .formatted(
                                any(communes),
                                random.nextBoolean() ? "yes" : "no",
                                any(ROOFS),
                                any(WATERS),
                                1 + random.nextInt(4));
                for (var place = 0; place < 6; place++) {
                    var person = person(place);
                    out.write("%s-%06d,%s-%06d-%d,%s,%s,%s,%s,%s,%s,%s,%s,,,,yes,2026-05-12%n"
                            .formatted(
                                    list,
                                    household,
                                    list,
                                    household,
                                    place + 1,
                                    place == 0 ? "head" : place == 1 ? "spouse" : "child",
                                    person.given(),
                                    person.family(),
                                    person.woman() ? "F" : "M",
                                    person.born(),
                                    place < 2 ? person.phone() : "",
                                    person.nationalId(),
                                    home));
                }
            }
        }
        return households * 6;
    }

    private Map<String, Object> member(int place) {
        var person = person(place);
        var member = new LinkedHashMap<String, Object>();
        member.put("relationship", place == 0 ? "HEAD" : place == 1 ? "SPOUSE" : "CHILD");
        member.put("given_names", person.given());
        member.put("family_name", person.family());
        member.put("sex", person.woman() ? "FEMALE" : "MALE");
        member.put("birth_date", person.born().toString());
        member.put("national_ids", List.of(Map.of("type", "NIN", "number", person.nationalId())));
        if (place < 2) {
            member.put("phone", person.phone());
        }
        return member;
    }

    private Person person(int place) {
        var woman = random.nextBoolean();
        var oldest = place < 2 ? 1955 : 2009;
        var born = LocalDate.of(oldest, 1, 1).plusDays(random.nextInt(place < 2 ? 16_000 : 6_000));
        return new Person(
                any(woman ? women : men) + " " + any(woman ? women : men),
                any(families),
                woman,
                born,
                "+22177%07d".formatted(random.nextInt(10_000_000)),
                "%d%d%08d".formatted(woman ? 2 : 1, born.getYear(), random.nextInt(100_000_000)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> names(String file) {
        return lines("/names/" + file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> communes() {
        return lines("/demo/territories-sn.csv").stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[2].equals("commune"))
                .map(cells -> cells[0])
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = People.class.getResourceAsStream(resource)) {
            var text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }

    private record Person(String given, String family, boolean woman, LocalDate born, String phone, String nationalId) {
        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }
}
