-- Access points: where people register, update or complain, so that the nearest one can be found.
CREATE TABLE access_point (
    id             uuid             NOT NULL,
    code           text             NOT NULL,
    name           text             NOT NULL,
    territory_code text             NOT NULL,
    territory_no   integer          NOT NULL,
    latitude       double precision,
    longitude      double precision,
    closed_at      timestamptz,
    version        bigint           NOT NULL,
    created_at     timestamptz      NOT NULL,
    created_by     text             NOT NULL,
    CONSTRAINT pk_access_point PRIMARY KEY (id),
    CONSTRAINT uq_access_point_code UNIQUE (code),
    CONSTRAINT fk_access_point_territory_code FOREIGN KEY (territory_code) REFERENCES territory (code),
    CONSTRAINT ck_access_point_point CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_access_point_latitude CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_access_point_longitude CHECK (longitude BETWEEN -180 AND 180)
);
CREATE INDEX ix_access_point_territory_no ON access_point (territory_no, id);
CREATE INDEX ix_access_point_latitude_longitude ON access_point (latitude, longitude);
COMMENT ON TABLE access_point IS 'Places of the public, in degrees of WGS 84; reference data, seen everywhere';

CREATE TABLE access_point_service (
    access_point_id uuid NOT NULL,
    service         text NOT NULL,
    CONSTRAINT pk_access_point_service PRIMARY KEY (access_point_id, service),
    CONSTRAINT fk_access_point_service_access_point_id FOREIGN KEY (access_point_id) REFERENCES access_point (id)
);
COMMENT ON TABLE access_point_service IS 'What people can do at an access point';

CREATE TABLE access_point_accessibility (
    access_point_id uuid NOT NULL,
    accessibility   text NOT NULL,
    CONSTRAINT pk_access_point_accessibility PRIMARY KEY (access_point_id, accessibility),
    CONSTRAINT fk_access_point_accessibility_access_point_id
        FOREIGN KEY (access_point_id) REFERENCES access_point (id)
);
COMMENT ON TABLE access_point_accessibility IS 'What makes an access point usable for everybody';

CREATE TABLE access_point_hours (
    access_point_id uuid NOT NULL,
    weekday         text NOT NULL,
    opens           text NOT NULL,
    closes          text NOT NULL,
    CONSTRAINT pk_access_point_hours PRIMARY KEY (access_point_id, weekday, opens, closes),
    CONSTRAINT fk_access_point_hours_access_point_id FOREIGN KEY (access_point_id) REFERENCES access_point (id),
    CONSTRAINT ck_access_point_hours_order CHECK (opens < closes)
);
COMMENT ON TABLE access_point_hours IS 'When an access point is open, by the clock of the place: 08:30';
