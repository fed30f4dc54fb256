package org.socle.registry.matching.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.registry.matching.domain.KnownMember;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/** Reads and writes the columns of dedup_person. */
final class MatchRows {

    private MatchRows() {}

    static MatchRecord read(Row row) {
        Map<String, String> nationalIds = HashMap.newHashMap(1);
        for (String entry : row.texts("national_ids")) {
            int colon = entry.indexOf(':');
            nationalIds.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
        return MatchRecord.of(
                row.uuid("person_id"),
                row.optionalUuid("household_id").orElse(null),
                StandardName.ofStandard(row.text("given")),
                StandardName.ofStandard(row.text("family")),
                row.constant("sex", Sex.class),
                birth(row),
                row.integer("territory_no"),
                row.text("village"),
                row.optionalText("phone").orElse(null),
                nationalIds,
                StandardName.ofStandard(row.text("mother")));
    }

    static KnownMember readMember(Row row) {
        StandardName given = StandardName.ofStandard(row.text("given"));
        StandardName family = StandardName.ofStandard(row.text("family"));
        return new KnownMember(row.uuid("person_id"), Form.Names.of(given, family), row.truth("head"));
    }

    private static @Nullable BirthDate birth(Row row) {
        return row.optionalText("birth_precision")
                .map(precision -> new BirthDate(row.date("birth_from"), BirthDate.Precision.valueOf(precision)))
                .orElse(null);
    }

    /** The numbers as one text, TYPE:index separated by commas; neither contains a comma. */
    static String joinedNationalIds(MatchRecord person) {
        return person.nationalIds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
