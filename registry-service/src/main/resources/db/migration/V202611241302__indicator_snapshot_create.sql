-- The figures of a day, kept so that trends can be read although the register only knows how things are now.
CREATE TABLE indicator_snapshot (
    id             uuid        NOT NULL,
    operation_id   uuid        NOT NULL,
    territory_code text        NOT NULL,
    territory_no   integer     NOT NULL,
    level          text        NOT NULL,
    day            date        NOT NULL,
    state          text        NOT NULL,
    method         text        NOT NULL,
    inputs_hash    text,
    started_at     timestamptz NOT NULL,
    started_by     text        NOT NULL,
    completed_at   timestamptz,
    CONSTRAINT pk_indicator_snapshot PRIMARY KEY (id),
    CONSTRAINT fk_indicator_snapshot_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_indicator_snapshot_state CHECK (state IN ('RUNNING', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT ck_indicator_snapshot_completed CHECK ((state = 'COMPLETED') = (inputs_hash IS NOT NULL)
                                                  AND (state = 'COMPLETED') = (completed_at IS NOT NULL))
);
-- A day has one picture of an area.
CREATE UNIQUE INDEX uq_indicator_snapshot_territory_level_day
    ON indicator_snapshot (territory_code, level, day) WHERE state <> 'CANCELLED';
CREATE INDEX ix_indicator_snapshot_territory_no ON indicator_snapshot (territory_no, id);
ALTER TABLE indicator_snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_snapshot FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_snapshot_in_scope ON indicator_snapshot
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE indicator_snapshot IS 'Figures of an area on a day, never changed once completed';
COMMENT ON COLUMN indicator_snapshot.territory_no IS 'Number of the area; invisible outside the caller''s interval';
COMMENT ON COLUMN indicator_snapshot.inputs_hash IS 'SHA-256 of every numerator and denominator in canonical JSON';

CREATE TABLE indicator_value (
    snapshot_id  uuid    NOT NULL,
    indicator    text    NOT NULL,
    area_code    text    NOT NULL,
    territory_no integer NOT NULL,
    breakdown    text    NOT NULL,
    key          text    NOT NULL,
    numerator    numeric,
    denominator  numeric,
    unknown      bigint  NOT NULL,
    CONSTRAINT pk_indicator_value PRIMARY KEY (snapshot_id, indicator, area_code, breakdown, key),
    CONSTRAINT fk_indicator_value_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES indicator_snapshot (id)
);
CREATE INDEX ix_indicator_value_indicator_area_code ON indicator_value (indicator, area_code, breakdown);
ALTER TABLE indicator_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_value FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_value_in_scope ON indicator_value
    USING (territory_no BETWEEN nullif(current_setting('app.lo', true), '')::int
                            AND nullif(current_setting('app.hi', true), '')::int);
COMMENT ON TABLE indicator_value IS 'Figures of a snapshot before small numbers are hidden';
COMMENT ON COLUMN indicator_value.breakdown IS 'What it is broken down by; empty for a whole';
COMMENT ON COLUMN indicator_value.key IS 'The group; empty for a whole';
COMMENT ON COLUMN indicator_value.territory_no IS 'Number of the area; invisible outside the caller''s interval';
