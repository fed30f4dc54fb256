package org.socle.grievance.alert.domain;

import java.util.Set;

/** Why an alert was closed with its outcome. */
public enum ClosureReason {
    SERVICE_CORRECTED("Le service a corrigé", "The service put it right", Outcome.SOLVED, Outcome.PARTLY_SOLVED),
    INFORMATION_GIVEN("L'information a été donnée", "The information was given", Outcome.SOLVED, Outcome.PARTLY_SOLVED),
    REFERRED(
            "Orientée vers un autre service", "Referred to another service", Outcome.PARTLY_SOLVED, Outcome.NOT_SOLVED),
    RULE_APPLIED("La règle a été appliquée correctement", "The rule was applied correctly", Outcome.NOT_SOLVED),
    NO_MEANS("Moyens insuffisants", "Not enough means", Outcome.NOT_SOLVED),
    NOT_CONFIRMED("Les faits n'ont pas été confirmés", "The facts were not confirmed", Outcome.NOT_SOLVED),
    DUPLICATE("Déjà signalée", "Already told", Outcome.NOT_EXAMINED),
    OUT_OF_SCOPE("Ne relève pas de la protection sociale", "Not about social protection", Outcome.NOT_EXAMINED),
    WITHDRAWN("Retirée par la personne", "Withdrawn by the person", Outcome.NOT_EXAMINED),
    NOT_UNDERSTOOD(
            "Incompréhensible, sans précision reçue", "Not understood, no details received", Outcome.NOT_EXAMINED);

    private final Label label;
    private final Set<Outcome> outcomes;

    ClosureReason(String fr, String en, Outcome... outcomes) {
        this.label = new Label(fr, en);
        this.outcomes = Set.of(outcomes);
    }

    public Label label() {
        return label;
    }

    public boolean goesWith(Outcome outcome) {
        return outcomes.contains(outcome);
    }
}
