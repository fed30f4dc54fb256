package org.socle.registry.matching.domain.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;

/** A person of the registry's schema in tests, of whom only what matters is told. */
record Someone(Map<String, Form> forms, String household) {

    static Someone called(String given, String family) {
        return new Someone(Map.of("names", names(given, family)), "");
    }

    static Form.Names names(String given, String family) {
        return Form.Names.known(StandardName.of(given), StandardName.of(family));
    }

    Someone born(String text) {
        return with("birth", Form.Birth.of(BirthDate.parse(text).orElseThrow()));
    }

    Someone sex(String sex) {
        return with("sex", Form.Code.of(sex));
    }

    Someone in(String commune) {
        return with("place", new Form.Place("", commune, commune.substring(0, 8), commune.substring(0, 5)));
    }

    Someone withNin(String number) {
        return with("document", Form.Documents.of(List.of(new Form.Document("NIN", number))));
    }

    Someone withPhone(String number) {
        return with("phone", Form.Code.of(number));
    }

    Someone withMother(String name) {
        return with("mother", Form.Text.of(name));
    }

    Someone livingWith(Form.Names head, Form.Names... others) {
        return with("household", Form.Household.of(List.of(head), List.of(others)));
    }

    Someone inHousehold(String id) {
        return new Someone(forms, id);
    }

    Profile as(String id) {
        return new Profile(
                id,
                household,
                Schema.REGISTRY.fields().stream()
                        .map(field -> forms.getOrDefault(field.name(), Form.UNKNOWN))
                        .toList());
    }

    private Someone with(String field, Form form) {
        Map<String, Form> told = new HashMap<>(forms);
        told.put(field, form);
        return new Someone(Map.copyOf(told), household);
    }
}
