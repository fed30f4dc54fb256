-- In which areas a programme is rolled out from when, so that nobody is enrolled outside and pilots can be compared.
CREATE TABLE rollout_wave (
    id         uuid        NOT NULL,
    programme  text        NOT NULL,
    wave       integer     NOT NULL,
    pilot      boolean     NOT NULL,
    starts_on  date        NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT pk_rollout_wave PRIMARY KEY (id),
    CONSTRAINT uq_rollout_wave_programme_wave UNIQUE (programme, wave),
    CONSTRAINT ck_rollout_wave_wave CHECK (wave >= 1)
);
COMMENT ON TABLE rollout_wave IS 'Waves of programmes; reference data, seen everywhere';

CREATE TABLE rollout_wave_area (
    wave_id        uuid    NOT NULL,
    territory_code text    NOT NULL,
    territory_no   integer NOT NULL,
    CONSTRAINT pk_rollout_wave_area PRIMARY KEY (wave_id, territory_code),
    CONSTRAINT fk_rollout_wave_area_wave_id FOREIGN KEY (wave_id) REFERENCES rollout_wave (id),
    CONSTRAINT fk_rollout_wave_area_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code)
);
COMMENT ON TABLE rollout_wave_area IS 'The areas of a wave, each with everything inside';
