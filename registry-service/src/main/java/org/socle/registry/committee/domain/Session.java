package org.socle.registry.committee.domain;

/** A session of a committee. Each state offers only the moves it allows. */
public sealed interface Session {

    SessionId id();

    LocalCommittee committee();

    Meeting meeting();

    /** Counted up with every change. */
    long version();

    /** Yet to come, or not recorded yet. */
    record Planned(SessionId id, LocalCommittee committee, Meeting meeting, long version) implements Session {

        public Planned change(Meeting other) {
            return new Planned(id, committee, other, version + 1);
        }

        public Held hold(SessionRecord record) {
            return new Held(id, committee, meeting, version + 1, record);
        }

        public Cancelled cancel(String reason) {
            return new Cancelled(id, committee, meeting, version + 1, reason);
        }
    }

    /** @param record the one that counts */
    record Held(SessionId id, LocalCommittee committee, Meeting meeting, long version, SessionRecord record)
            implements Session {

        public Held correct(SessionRecord other) {
            if (other.number() != record.number() + 1) {
                throw new IllegalArgumentException("a correction follows the record that it corrects");
            }
            return new Held(id, committee, meeting, version + 1, other);
        }
    }

    record Cancelled(SessionId id, LocalCommittee committee, Meeting meeting, long version, String reason)
            implements Session {}
}
