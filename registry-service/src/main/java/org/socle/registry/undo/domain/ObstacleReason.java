package org.socle.registry.undo.domain;

/** Why something that a push did is not taken back. */
public enum ObstacleReason {
    /** A later push of the same organisation says more of the person. */
    LATER_PUSH("registry.undo.later-push"),
    /** Another organisation, or a clerk, has said something of the person since. */
    LATER_STATEMENT("registry.undo.later-statement"),
    CHANGE_REQUEST("registry.undo.change-request"),
    MERGED("registry.undo.merged"),
    /** There is, or was, a place in a programme. */
    ENROLLED("registry.undo.enrolled"),
    LEGAL_HOLD("registry.undo.legal-hold"),
    ERASURE_REQUESTED("registry.undo.erasure-requested"),
    /** Somebody has judged the person or the link as a possible duplicate. */
    REVIEWED("registry.undo.reviewed"),
    /** Somebody who came later waits in review for being perhaps this person. */
    WAITED_FOR("registry.undo.waited-for"),
    /** Something registered was changed since, by whichever way. */
    CHANGED("registry.undo.changed"),
    OTHER_MEMBERS("registry.undo.other-members"),
    RANKED("registry.undo.ranked"),
    /** A committee has decided about the household, or was asked to. */
    DECIDED("registry.undo.decided"),
    /** What was registered before is not kept: the push is too old. */
    NOT_KEPT("registry.undo.not-kept");

    private final String code;

    ObstacleReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
