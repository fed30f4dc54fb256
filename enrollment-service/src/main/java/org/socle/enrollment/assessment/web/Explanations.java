package org.socle.enrollment.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.domain.Application;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.Criterion;
import org.socle.enrollment.eligibility.domain.CriterionResult;
import org.socle.enrollment.eligibility.domain.Fact;
import org.socle.enrollment.eligibility.domain.FactCatalogue;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.programme.ActiveRules;
import org.socle.enrollment.questionnaire.Questionnaires;

/** Says why, and why not, in words. */
@ApplicationScoped
class Explanations {

    private static final Map<Outcome, LocalText> OUTCOMES = Map.of(
            Outcome.ELIGIBLE, new LocalText("Toutes les conditions sont remplies.", "Every condition is met."),
            Outcome.REFUSED,
                    new LocalText("Au moins une condition n'est pas remplie.", "At least one condition is not met."),
            Outcome.INCOMPLETE,
                    new LocalText(
                            "La décision attend une information qui manque.",
                            "The decision waits for information that is missing."));
    private static final LocalText MET = new LocalText("Condition remplie.", "Condition met.");
    private static final LocalText FAILED = new LocalText(
            "La condition n'a pas pu être calculée sur ces informations.",
            "The condition could not be computed from these facts.");
    private static final LocalText MISSING =
            new LocalText("Il manque une information : ", "Some information is missing: ");

    private static final Pattern ANSWER = Pattern.compile("([a-z_]+)\\.answers\\.([a-z0-9_]+)\\.([a-z0-9_]+)");

    private final ActiveRules rules;
    private final Questionnaires questionnaires;

    Explanations(ActiveRules rules, Questionnaires questionnaires) {
        this.rules = rules;
        this.questionnaires = questionnaires;
    }

    String of(Outcome outcome, Locale language) {
        return words(OUTCOMES, outcome).in(language);
    }

    /** One sentence for each criterion, in the order of the rule. */
    List<CriterionView> of(Application application, Locale language) {
        var criteria = rules.version(application.programme(), application.ruleVersion()).text().criteria().stream()
                .collect(Collectors.toMap(Criterion::code, criterion -> criterion));
        var asked = Stream.concat(
                criteria.values().stream().map(Criterion::expression),
                application.assessment().criteria().stream().flatMap(result -> result.missing().stream()));
        var answers = asked.anyMatch(Explanations::asksAnswers) ? questionnaires.facts() : AnswerFacts.NONE;
        return application.assessment().criteria().stream()
                .map(result -> new CriterionView(
                        result.code(),
                        result.finding(),
                        sentence(result, criteria, answers, language),
                        result.missing(),
                        questions(criteria.get(result.code()), answers, language)))
                .toList();
    }

    private static boolean asksAnswers(String expression) {
        return ANSWER.matcher(expression).find();
    }

    /** The questions of a country's own that a criterion asks, as people read them. */
    private static @Nullable List<String> questions(
            @Nullable Criterion criterion, AnswerFacts answers, Locale language) {
        if (criterion == null || !asksAnswers(criterion.expression())) {
            return null;
        }
        return ANSWER.matcher(criterion.expression())
                .results()
                .flatMap(asked -> either(asked.group(1), asked.group(2) + "." + asked.group(3), answers).stream())
                .map(fact -> fact.meaning().in(language))
                .distinct()
                .toList();
    }

    /** Any name but household's own is one of a person, such as {@code m} in {@code members.exists(m, …)}. */
    private static Optional<Fact> either(String subject, String question, AnswerFacts answers) {
        var group = subject.equals("household") ? "household" : "person";
        return answers.find(group + "." + AnswerFacts.NAME + "." + question);
    }

    private static String sentence(
            CriterionResult result, Map<String, Criterion> criteria, AnswerFacts answers, Locale language) {
        return switch (result.finding()) {
            case MET -> MET.in(language);
            case NOT_MET -> words(criteria, result.code()).reason().in(language);
            case UNKNOWN ->
                result.missing().isEmpty()
                        ? FAILED.in(language)
                        : MISSING.in(language)
                                + result.missing().stream()
                                        .map(fact -> meaning(fact, answers, language))
                                        .collect(Collectors.joining(", "))
                                + ".";
        };
    }

    private static String meaning(String fact, AnswerFacts answers, Locale language) {
        var asked = answers.find(fact);
        if (asked.isPresent()) {
            return asked.get().meaning().in(language);
        }
        var name = fact.substring(fact.lastIndexOf('.') + 1);
        var group = fact.startsWith("household.dwelling.")
                ? FactCatalogue.dwelling()
                : fact.startsWith("household.") ? FactCatalogue.household() : FactCatalogue.person();
        return group.find(name).map(known -> known.meaning().in(language)).orElse(fact);
    }

    private static <K, V> V words(Map<K, V> all, K key) {
        var found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("No words for " + key);
        }
        return found;
    }
}
