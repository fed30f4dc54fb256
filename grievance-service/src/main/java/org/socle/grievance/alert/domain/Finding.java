package org.socle.grievance.alert.domain;

/** What the watch cell found when it verified an alert. */
public enum Finding {
    CONFIRMED("Confirmé", "Confirmed"),
    PARTLY_CONFIRMED("Confirmé en partie", "Confirmed in part"),
    NOT_CONFIRMED("Non confirmé", "Not confirmed");

    private final Label label;

    Finding(String fr, String en) {
        this.label = new Label(fr, en);
    }

    public Label label() {
        return label;
    }
}
