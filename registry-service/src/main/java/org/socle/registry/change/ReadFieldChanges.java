package org.socle.registry.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.domain.FieldChange;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/**
 * Brings field changes to the one form of the register, or says everything that is wrong with them at once.
 *
 * @param known names of the fields there are
 * @param present what is registered now
 * @param normal brings fields to their one form; told what it cannot read
 */
record ReadFieldChanges(
        Set<String> known,
        Map<String, String> present,
        BiFunction<Map<String, String>, FieldTexts.Faults, Map<String, String>> normal) {

    private static final FieldTexts.Faults NOBODY = (field, code, args) -> {};

    /** Those that change something; 409 when what is registered is not what was seen. */
    List<FieldChange> read(List<FieldChange> told) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Integer> places = places(told, problems);
        refuse(problems);
        Map<String, String> after = normal.apply(
                with(told, FieldChange::asked),
                (field, code, args) -> problems.add(new FieldProblem(pointer(places, field), code, args)));
        refuse(problems);
        Map<String, String> before = normal.apply(with(told, FieldChange::seen), NOBODY);
        List<FieldChange> changes = new ArrayList<>();
        for (FieldChange each : told) {
            String field = each.field();
            FieldChange change = new FieldChange(
                    field, each.seen() == null ? null : before.getOrDefault(field, each.seen()), after.get(field));
            if (!Objects.equals(change.seen(), present.get(field))) {
                problems.add(new FieldProblem(pointer(places, field), ChangeProblems.FIELD_STALE));
            } else if (!Objects.equals(change.asked(), present.get(field))) {
                changes.add(change);
            }
        }
        if (!problems.isEmpty()) {
            throw ChangeProblems.STALE.about().with(problems);
        }
        if (changes.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID
                    .about()
                    .with(List.of(new FieldProblem("/changes", ChangeProblems.NOTHING_CHANGES)));
        }
        return changes;
    }

    /** What is registered with these changes. */
    static Map<String, String> changed(Map<String, String> present, List<FieldChange> changes) {
        Map<String, String> after = new HashMap<>(present);
        changes.forEach(change -> put(after, change.field(), change.asked()));
        return after;
    }

    private Map<String, Integer> places(List<FieldChange> told, List<FieldProblem> problems) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int at = 0; at < told.size(); at++) {
            String field = told.get(at).field();
            if (!known.contains(field)) {
                problems.add(new FieldProblem("/changes/" + at + "/field", ChangeProblems.FIELD_UNKNOWN));
            } else if (places.putIfAbsent(field, at) != null && twice.add(field)) {
                problems.add(new FieldProblem("/changes/" + at + "/field", ChangeProblems.FIELD_TWICE));
            }
        }
        if (told.isEmpty()) {
            problems.add(new FieldProblem("/changes", ChangeProblems.CHANGES_MISSING));
        }
        return places;
    }

    private Map<String, String> with(List<FieldChange> told, Function<FieldChange, @Nullable String> side) {
        Map<String, String> fields = new HashMap<>(present);
        told.forEach(change -> put(fields, change.field(), side.apply(change)));
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
    }

    private static String pointer(Map<String, Integer> places, String field) {
        Integer at = places.get(field);
        return at == null ? "/changes" : "/changes/" + at + "/asked";
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(problems);
        }
    }
}
