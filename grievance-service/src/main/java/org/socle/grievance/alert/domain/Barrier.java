package org.socle.grievance.alert.domain;

/** What stands between people and their rights. Sensitive kinds are seen by few and told to no other service. */
public enum Barrier {
    NOT_INFORMED("Pas informé de ses droits", "Not told about one's rights"),
    NOT_REGISTERED("Pas inscrit au registre", "Not registered"),
    REFUSED_WITHOUT_REASON("Refus sans motif", "Refused without a reason"),
    MISSING_DOCUMENTS("Pièces impossibles à fournir", "Documents that cannot be had"),
    TOO_FAR("Lieu trop éloigné", "Place too far away"),
    NOT_ACCESSIBLE("Lieu inaccessible aux personnes handicapées", "Place not accessible with a disability"),
    FEE_ASKED("Paiement demandé pour un droit gratuit", "Payment asked for what is free"),
    BENEFIT_LATE("Prestation en retard", "Benefit late"),
    BENEFIT_INCOMPLETE("Prestation incomplète", "Benefit not complete"),
    SERVICE_REFUSED("Soins ou service refusés", "Care or service refused"),
    DATA_WRONG("Données fausses au registre", "Wrong data in the register"),
    DISCRIMINATION("Discrimination", "Discrimination"),
    ABUSE("Violence ou maltraitance", "Violence or abuse", true),
    EXPLOITATION("Exploitation", "Exploitation", true),
    OTHER("Autre", "Other");

    private final Label label;
    private final boolean sensitive;

    Barrier(String fr, String en) {
        this(fr, en, false);
    }

    Barrier(String fr, String en, boolean sensitive) {
        this.label = new Label(fr, en);
        this.sensitive = sensitive;
    }

    public Label label() {
        return label;
    }

    /** Whether knowing of the alert alone could put somebody in danger. */
    public boolean sensitive() {
        return sensitive;
    }
}
