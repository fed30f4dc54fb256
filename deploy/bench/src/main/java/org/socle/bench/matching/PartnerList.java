package org.socle.bench.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/** A list as a partner pushes it: households with their members in the order of the list. */
record PartnerList(List<Home> homes) {

    PartnerList {
        homes = List.copyOf(homes);
    }

    /** Digits of a telephone number in Senegal. */
    private static final int PHONE_DIGITS = 9;

    record Home(List<Member> members) {
        Home {
            members = List.copyOf(members);
        }
    }

    /**
     * @param reference the partner's own
     * @param relationship to the head, as the list says it
     */
    record Member(String reference, String relationship, Described person) {

        boolean isHead() {
            return relationship.equals("head");
        }

        Member described(Described other) {
            return new Member(reference, relationship, other);
        }
    }

    int persons() {
        return homes.stream().mapToInt(home -> home.members().size()).sum();
    }

    static PartnerList read(String file, Communes communes) {
        Map<String, List<Member>> homes = new LinkedHashMap<>();
        try (var csv = Resources.open(file);
                var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (var row : rows) {
                homes.computeIfAbsent(row.getField("household_ref"), ignored -> new ArrayList<>())
                        .add(member(row, communes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new PartnerList(homes.values().stream().map(Home::new).toList());
    }

    /** Which person of the second list is which of the first, by the partner's references. */
    static Map<String, String> truth() {
        return Resources.lines("/ngo-push/truth.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private static Member member(NamedCsvRecord row, Communes communes) {
        return new Member(
                row.getField("person_ref"),
                row.getField("relationship"),
                new Described(
                        row.getField("given_names"),
                        row.getField("family_name"),
                        row.getField("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                        BirthDate.parse(row.getField("birth_date").strip()).orElse(null),
                        communes.number(row.getField("commune_code")),
                        phone(row.getField("phone")),
                        row.getField("national_id").replaceAll("[^0-9A-Za-z]", ""),
                        ""));
    }

    /** However the country was written before it. */
    private static String phone(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }
}
