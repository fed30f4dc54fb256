package org.socle.grievance.alert.domain;

/** Where an alert stands. */
public enum AlertState {
    RAISED("Reçue", "Received"),
    RELAYED("Transmise à la cellule de veille de la région", "Relayed to the region's watch cell"),
    VERIFIED("Vérifiée", "Verified"),
    ANSWERED("Une réponse a été donnée", "Answered"),
    CLOSED("Close", "Closed"),
    REOPENED("Rouverte", "Reopened");

    private final Label label;

    AlertState(String fr, String en) {
        this.label = new Label(fr, en);
    }

    public Label label() {
        return label;
    }
}
