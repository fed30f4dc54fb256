-- Seats in committees, by territory: who decides where, and which seats are free.
CREATE TABLE committee_seat (
    id             uuid        NOT NULL,
    committee      text        NOT NULL,
    role           text        NOT NULL,
    territory_code text        NOT NULL,
    territory_no   integer     NOT NULL,
    holder         text,
    starts_on      date        NOT NULL,
    ends_on        date,
    closed_at      timestamptz,
    version        bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    created_by     text        NOT NULL,
    CONSTRAINT pk_committee_seat PRIMARY KEY (id),
    CONSTRAINT fk_committee_seat_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_committee_seat_days CHECK (starts_on <= ends_on)
);
CREATE INDEX ix_committee_seat_territory_no ON committee_seat (territory_no, id);
CREATE INDEX ix_committee_seat_holder ON committee_seat (holder);
-- A committee has one chair at a time.
CREATE UNIQUE INDEX uq_committee_seat_chair ON committee_seat (committee, territory_code)
    WHERE role = 'CHAIR' AND closed_at IS NULL;
ALTER TABLE committee_seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_seat FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_seat_in_scope ON committee_seat
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_seat IS 'Seats of committees; closed, never deleted';
COMMENT ON COLUMN committee_seat.holder IS 'User name of who holds the seat; null while it is free';
COMMENT ON COLUMN committee_seat.territory_no IS 'Number of the area; rows outside the caller''s interval are invisible';
