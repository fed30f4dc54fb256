package org.socle.grievance.alert.domain;

/** How an alert reached us. */
public enum Channel {
    WEB("Site ou application", "Site or application"),
    PHONE("Téléphone", "Telephone"),
    SMS("SMS", "SMS"),
    USSD("USSD", "USSD"),
    VISIT("Visite à un point d'accès", "Visit to an access point"),
    LETTER("Lettre ou formulaire papier", "Letter or paper form");

    private final Label label;

    Channel(String fr, String en) {
        this.label = new Label(fr, en);
    }

    public Label label() {
        return label;
    }
}
