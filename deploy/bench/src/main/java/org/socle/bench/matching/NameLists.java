package org.socle.bench.matching;

import java.util.List;
import java.util.random.RandomGenerator;
import org.socle.registry.person.domain.Sex;

/** Names of Senegal, the common ones drawn more often. */
final class NameLists {

    private static final double WITH_A_SECOND_NAME = 0.3;

    private final Skewed<String> women = new Skewed<>(Resources.lines("/names/first_names_female.txt"));
    private final Skewed<String> men = new Skewed<>(Resources.lines("/names/first_names_male.txt"));
    private final Skewed<String> families = new Skewed<>(Resources.lines("/names/last_names.txt"));

    /** One given name, or two. */
    String given(Sex sex, RandomGenerator random) {
        var names = of(sex);
        var first = names.draw(random);
        return random.nextDouble() < WITH_A_SECOND_NAME ? first + " " + names.draw(random) : first;
    }

    String family(RandomGenerator random) {
        return families.draw(random);
    }

    String mother(RandomGenerator random) {
        return women.draw(random) + " " + family(random);
    }

    List<String> givenNames(Sex sex) {
        return of(sex).ranked();
    }

    private Skewed<String> of(Sex sex) {
        return switch (sex) {
            case FEMALE -> women;
            case MALE -> men;
        };
    }
}
