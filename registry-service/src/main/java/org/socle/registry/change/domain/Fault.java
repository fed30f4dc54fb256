package org.socle.registry.change.domain;

/**
 * Why a life event cannot be registered.
 *
 * @param field what of it is wrong, by its name in a request
 */
public record Fault(String field, Reason reason) {

    /** What is wrong; the code is part of an error's code and never changes. */
    public enum Reason {
        PERSON_UNKNOWN("person-unknown"),
        HOUSEHOLD_UNKNOWN("household-unknown"),
        NOT_A_MEMBER("not-a-member"),
        MEMBER_ALREADY("member-already"),
        IN_NO_HOUSEHOLD("in-no-household"),
        HEAD_MISSING("head-missing"),
        TWO_HEADS("two-heads"),
        HEAD_ALREADY("head-already"),
        SAME("same"),
        DEAD("dead"),
        BEFORE_BIRTH("before-birth"),
        STATUS_UNFIT("status-unfit"),
        NO_INSTITUTION("no-institution"),
        NOBODY_LEAVES("nobody-leaves"),
        NOBODY_STAYS("nobody-stays");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return "registry.change." + code;
        }
    }
}
