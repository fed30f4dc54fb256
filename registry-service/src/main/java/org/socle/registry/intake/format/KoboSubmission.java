package org.socle.registry.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A submission of KoboToolbox or another ODK server: a household with its members in a repeat. Questions are known by the
 * last part of their path; what a member says counts more than what the household says under the same name.
 */
final class KoboSubmission {

    private static final String UUID = "_uuid";
    private static final String PLACE = "_geolocation";
    private static final String HOUSEHOLD_REF = "household_ref";
    private static final String PERSON_REF = "person_ref";

    /** What the form and the telephone say of themselves. */
    private static final Set<String> OF_THE_FORM = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "instanceid",
            "instancename",
            "uuid",
            "audit",
            "rootuuid");

    private KoboSubmission() {}

    static boolean isOne(JsonNode object) {
        return object.path(UUID).isTextual();
    }

    /** A row for each member, numbered within the submission; one row when there is no roster. */
    static List<ObjectNode> rows(JsonNode submission) {
        ObjectNode household = JsonNodeFactory.instance.objectNode();
        List<JsonNode> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : submission.properties()) {
            if (isRepeat(field.getValue())) {
                field.getValue().forEach(members::add);
            } else {
                add(household, field.getKey(), field.getValue());
            }
        }
        String uuid = submission.path(UUID).asText();
        place(household, submission.path(PLACE));
        if (!household.has(HOUSEHOLD_REF)) {
            household.put(HOUSEHOLD_REF, uuid);
        }
        if (members.isEmpty()) {
            members.add(JsonNodeFactory.instance.objectNode());
        }
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode member : members) {
            ObjectNode row = household.deepCopy();
            member.properties().forEach(field -> add(row, field.getKey(), field.getValue()));
            if (!row.has(PERSON_REF)) {
                row.put(PERSON_REF, uuid + "-" + (rows.size() + 1));
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean isRepeat(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }

    private static void add(ObjectNode row, String path, JsonNode value) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (!name.startsWith("_") && !OF_THE_FORM.contains(name)) {
            row.set(name, value);
        }
    }

    private static void place(ObjectNode household, JsonNode place) {
        if (place.path(0).isNumber() && place.path(1).isNumber() && !household.has("latitude")) {
            household.set("latitude", place.get(0));
            household.set("longitude", place.get(1));
        }
    }
}
