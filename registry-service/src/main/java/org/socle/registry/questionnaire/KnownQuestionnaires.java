package org.socle.registry.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Looks questionnaires up; a version never changes, so it is read once. */
@ApplicationScoped
public class KnownQuestionnaires {

    private final QuestionnaireStore store;
    private final Map<Version, Questionnaire> known = new ConcurrentHashMap<>();

    KnownQuestionnaires(QuestionnaireStore store) {
        this.store = store;
    }

    private record Version(String name, int number) {}

    public Optional<Questionnaire> latest(String name) {
        return store.latest(name);
    }

    /** The latest version of each. */
    public List<Questionnaire> latest() {
        return store.latest();
    }

    /** A version that something was answered to. */
    public Questionnaire version(String name, int number) {
        return known.computeIfAbsent(
                new Version(name, number),
                version -> store.find(name, number)
                        .orElseThrow(() -> new IllegalStateException("a questionnaire that was answered is kept")));
    }
}
