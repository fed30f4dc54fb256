package org.socle.enrollment.eligibility.cel;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.AnswerFacts;

/** Facts as the language sees them. It remembers what was asked and is not known, to name it to whoever can find out. */
final class KnownFacts extends AbstractMap<String, Object> {

    private final String group;
    private final Map<String, Object> facts;
    private final Set<String> missed;

    KnownFacts(String group, Map<String, Object> facts, Set<String> missed) {
        this.group = group;
        this.facts = facts;
        this.missed = missed;
    }

    @Override
    public boolean containsKey(Object name) {
        var known = facts.containsKey(name) || isQuestions(name);
        if (!known) {
            missed.add(group + "." + name);
        }
        return known;
    }

    @Override
    @SuppressWarnings("unchecked") // a nested group is always a map by fact name
    public @Nullable Object get(Object name) {
        var value = facts.get(name);
        if (value == null && isQuestions(name)) {
            return new KnownFacts(group + "." + name, Map.of(), missed);
        }
        return value instanceof Map<?, ?> nested
                ? new KnownFacts(group + "." + name, (Map<String, Object>) nested, missed)
                : value;
    }

    /** Of somebody who answered nothing, the single answer is what is not known, not the questionnaire. */
    private boolean isQuestions(Object name) {
        return name.equals(AnswerFacts.NAME) || group.endsWith("." + AnswerFacts.NAME);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return facts.entrySet();
    }
}
