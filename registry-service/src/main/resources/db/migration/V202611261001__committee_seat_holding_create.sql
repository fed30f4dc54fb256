-- Who held a seat on a day of the past: a session is attended by those who held a seat then, whoever holds it now.
SELECT set_config('app.lo', '0', true), set_config('app.hi', '2147483647', true);

CREATE TABLE committee_seat_holding (
    seat_id      uuid    NOT NULL,
    version      bigint  NOT NULL,
    territory_no integer NOT NULL,
    holder       text,
    starts_on    date    NOT NULL,
    ends_on      date,
    CONSTRAINT pk_committee_seat_holding PRIMARY KEY (seat_id, version),
    CONSTRAINT fk_committee_seat_holding_seat_id FOREIGN KEY (seat_id) REFERENCES committee_seat (id),
    CONSTRAINT ck_committee_seat_holding_days CHECK (starts_on <= ends_on)
);
ALTER TABLE committee_seat_holding ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_seat_holding FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_seat_holding_in_scope ON committee_seat_holding
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE committee_seat_holding IS 'What was said of who holds a seat, version by version; append-only';
COMMENT ON COLUMN committee_seat_holding.holder IS 'User name of who held the seat; null while it was free';

INSERT INTO committee_seat_holding (seat_id, version, territory_no, holder, starts_on, ends_on)
SELECT id, version, territory_no, holder, starts_on, ends_on FROM committee_seat;
