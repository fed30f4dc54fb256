package org.socle.registry.search.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Form;
import org.socle.registry.matching.domain.model.Profile;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Sex;

/**
 * Somebody who is looked for by name. One of the names may be empty.
 *
 * @param mother empty when not told
 * @param yearsAround how many years before and after the birth date are looked through; years are often a guess
 */
public record Sought(
        StandardName given,
        StandardName family,
        StandardName mother,
        @Nullable BirthDate birth,
        int yearsAround,
        @Nullable Sex sex) {

    public Sought {
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("nobody is sought without a name");
        }
    }

    public boolean hasBothNames() {
        return !given.isEmpty() && !family.isEmpty();
    }

    /** The years of birth to look through, and that of people who told none; empty for any. */
    public List<Integer> years() {
        if (birth == null) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>(List.of(birth.year(), SearchKeys.NO_YEAR));
        for (int away = 1; away <= yearsAround; away++) {
            years.add(birth.year() - away);
            years.add(birth.year() + away);
        }
        return years;
    }

    /** The same as it is compared. What was not told says nothing for or against anybody. */
    Profile profile() {
        return new Profile(
                "sought",
                "",
                List.of(
                        Form.Names.of(given, family),
                        birth == null ? Form.UNKNOWN : Form.Birth.of(birth),
                        Form.Code.of(sex == null ? null : sex.name()),
                        Form.UNKNOWN,
                        Form.UNKNOWN,
                        Form.UNKNOWN,
                        Form.Text.of(mother),
                        Form.UNKNOWN));
    }

    @Override
    public String toString() {
        return "Sought[hidden]";
    }
}
