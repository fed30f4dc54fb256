package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.enrollment.eligibility.domain.Compilation;
import org.socle.enrollment.eligibility.domain.EligibilityRule;
import org.socle.enrollment.eligibility.domain.RuleLanguage;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.RuleStore;
import org.socle.enrollment.questionnaire.Questionnaires;

/** The rules that decide, read once each: a saved version never changes, so it is never read again. */
@ApplicationScoped
public class ActiveRules {

    private final RuleStore rules;
    private final RuleLanguage language;
    private final Questionnaires questionnaires;
    private final Clock clock;
    private final Map<Key, ActiveRule> known = new ConcurrentHashMap<>();

    ActiveRules(RuleStore rules, RuleLanguage language, Questionnaires questionnaires, Clock clock) {
        this.rules = rules;
        this.language = language;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** A rule that can be applied. */
    public record ActiveRule(int number, RuleText text, EligibilityRule rule) {}

    public ActiveRule of(Programme programme) {
        return version(programme.id(), programme.activeRule().orElseThrow());
    }

    /** A saved version, whether it decides now or did once. */
    public ActiveRule version(ProgrammeId programme, int number) {
        return known.computeIfAbsent(new Key(programme, number), this::read);
    }

    /** The day ages are counted at. */
    public LocalDate referenceDate(RuleText text) {
        return text.referenceDate().orElseGet(() -> LocalDate.now(clock));
    }

    private ActiveRule read(Key key) {
        var saved = rules.find(key.programme(), key.number())
                .orElseThrow(() -> new IllegalStateException("An active rule is not saved"));
        return switch (language.compile(saved.text(), questionnaires.facts())) {
            case Compilation.Checked(var rule) -> new ActiveRule(key.number(), saved.text(), rule);
            case Compilation.Faulty _ -> throw new IllegalStateException("A saved rule is faulty");
        };
    }

    private record Key(ProgrammeId programme, int number) {}
}
