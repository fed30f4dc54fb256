package org.socle.registry.search.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.socle.registry.matching.domain.DedupKeys;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;

/**
 * The keys names are searched by: each name as it sounds, and each given name with each family name. Place and year of
 * birth stand beside a key and not in it, so that any area and any range of years can be asked for.
 */
public final class SearchKeys {

    /** The year of whoever has no birth date. */
    public static final int NO_YEAR = 0;

    /** Further names of the same person cost rows and find nobody more. */
    private static final int MOST_WORDS = 3;

    private SearchKeys() {}

    /** What is stored of a person. */
    public static Set<Long> stored(StandardName given, StandardName family) {
        Set<Long> keys = pairs(sounds(given), sounds(family));
        keys.addAll(words(sounds(given)));
        keys.addAll(words(sounds(family)));
        return keys;
    }

    /** The keys of people who have both names, in either order and in any known form of the given one. */
    public static Set<Long> ofBoth(StandardName given, StandardName family, NameForms forms) {
        return pairs(soundsOfForms(given, forms), soundsOfForms(family, forms));
    }

    /** The keys of people who have one of the names. */
    public static Set<Long> ofEither(StandardName given, StandardName family, NameForms forms) {
        Set<Long> keys = words(soundsOfForms(given, forms));
        keys.addAll(words(soundsOfForms(family, forms)));
        return keys;
    }

    private static Set<Long> pairs(Set<String> given, Set<String> family) {
        Set<Long> keys = new LinkedHashSet<>();
        for (String one : given) {
            for (String other : family) {
                boolean inOrder = one.compareTo(other) <= 0;
                keys.add(DedupKeys.hash("search-names", inOrder ? one : other, inOrder ? other : one));
            }
        }
        return keys;
    }

    private static Set<Long> words(Set<String> sounds) {
        Set<Long> keys = new LinkedHashSet<>();
        sounds.forEach(sound -> keys.add(DedupKeys.hash("search-word", sound)));
        return keys;
    }

    private static Set<String> sounds(StandardName name) {
        return soundsOfForms(name, NameForms.NONE);
    }

    private static Set<String> soundsOfForms(StandardName name, NameForms forms) {
        Set<String> sounds = new LinkedHashSet<>();
        name.tokens().stream()
                .limit(MOST_WORDS)
                .flatMap(token -> forms.of(token.text()).stream())
                .flatMap(form -> StandardName.ofStandard(form).tokens().stream())
                .map(StandardName.Token::skeleton)
                .filter(sound -> !sound.isEmpty())
                .forEach(sounds::add);
        return sounds;
    }
}
