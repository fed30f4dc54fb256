-- When a committee meets, who was there and what was said: what it decides rests on this.
CREATE TABLE committee_session (
    id             uuid        NOT NULL,
    committee      text        NOT NULL,
    territory_code text        NOT NULL,
    territory_no   integer     NOT NULL,
    starts_at      timestamptz NOT NULL,
    place          text        NOT NULL,
    agenda         text[]      NOT NULL,
    state          text        NOT NULL,
    reason         text,
    version        bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    CONSTRAINT pk_committee_session PRIMARY KEY (id),
    CONSTRAINT fk_committee_session_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_committee_session_state CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    CONSTRAINT ck_committee_session_reason CHECK ((state = 'CANCELLED') = (reason IS NOT NULL))
);
CREATE INDEX ix_committee_session_territory_no ON committee_session (territory_no, id);
ALTER TABLE committee_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_session FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_session_in_scope ON committee_session
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_session IS 'Sessions of committees, never deleted';
COMMENT ON COLUMN committee_session.reason IS 'Why it was cancelled';

CREATE TABLE committee_session_record (
    session_id   uuid        NOT NULL,
    number       integer     NOT NULL,
    territory_no integer     NOT NULL,
    voters       integer     NOT NULL,
    needed       integer     NOT NULL,
    minutes      text        NOT NULL,
    reason       text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    CONSTRAINT pk_committee_session_record PRIMARY KEY (session_id, number),
    CONSTRAINT fk_committee_session_record_session_id FOREIGN KEY (session_id) REFERENCES committee_session (id),
    CONSTRAINT ck_committee_session_record_number CHECK (number >= 1),
    CONSTRAINT ck_committee_session_record_reason CHECK ((number = 1) = (reason IS NULL))
);
ALTER TABLE committee_session_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_session_record FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_session_record_in_scope ON committee_session_record
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_session_record IS 'What is recorded of a session; a correction is a further one, the last counts; append-only';
COMMENT ON COLUMN committee_session_record.voters IS 'How many held a seat with a vote on the day';
COMMENT ON COLUMN committee_session_record.needed IS 'How many of them had to be present';
COMMENT ON COLUMN committee_session_record.minutes IS 'Free text; may name members';

CREATE TABLE committee_attendance (
    session_id   uuid    NOT NULL,
    number       integer NOT NULL,
    seat_id      uuid    NOT NULL,
    territory_no integer NOT NULL,
    role         text    NOT NULL,
    holder       text    NOT NULL,
    CONSTRAINT pk_committee_attendance PRIMARY KEY (session_id, number, seat_id),
    CONSTRAINT fk_committee_attendance_session_id FOREIGN KEY (session_id, number)
        REFERENCES committee_session_record (session_id, number),
    CONSTRAINT fk_committee_attendance_seat_id FOREIGN KEY (seat_id) REFERENCES committee_seat (id)
);
ALTER TABLE committee_attendance ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_attendance FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_attendance_in_scope ON committee_attendance
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_attendance IS 'Who was present, as a record of the session says; append-only';
COMMENT ON COLUMN committee_attendance.holder IS 'User name of who held the seat on the day of the session';
