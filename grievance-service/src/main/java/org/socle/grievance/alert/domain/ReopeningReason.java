package org.socle.grievance.alert.domain;

/** Why a closed alert is taken up again. */
public enum ReopeningReason {
    NOT_SOLVED("La barrière demeure", "The barrier remains"),
    NEW_FACTS("Faits nouveaux", "New facts"),
    CLOSED_BY_MISTAKE("Close par erreur", "Closed by mistake");

    private final Label label;

    ReopeningReason(String fr, String en) {
        this.label = new Label(fr, en);
    }

    public Label label() {
        return label;
    }
}
